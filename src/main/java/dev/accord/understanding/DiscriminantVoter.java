package dev.accord.understanding;

import java.util.List;

/// Linear discriminant analysis in the embedding space: the nearest centre, in a space where each category is as wide
/// as
/// it is long.
final class DiscriminantVoter implements Voter {

    private static final double SHRINK = 0.3;
    private static final double TEMPER = 0.5;

    private final double[][] directions;
    private final double[] offsets;

    private DiscriminantVoter(double[][] directions, double[] offsets) {
        this.directions = directions;
        this.offsets = offsets;
    }

    static Voter train(List<Sample> samples, int[] labels, int classes) {
        int size = samples.getFirst().vector().length;
        var counts = new int[classes];
        var centres = centres(samples, labels, classes, size, counts);
        var factor = Cholesky.of(covariance(samples, labels, centres, size));
        var directions = new double[classes][];
        var offsets = new double[classes];
        for (int label = 0; label < classes; label++) {
            directions[label] = factor.solve(centres[label]);
            double reach = 0;
            for (int i = 0; i < size; i++) {
                reach += centres[label][i] * directions[label][i];
            }
            offsets[label] = Math.log((counts[label] + 0.5) / samples.size()) - reach / 2;
        }
        return new DiscriminantVoter(directions, offsets);
    }

    @Override
    public double[] votes(Sample sample) {
        var scores = new double[offsets.length];
        for (int label = 0; label < scores.length; label++) {
            double score = offsets[label];
            for (int i = 0; i < sample.vector().length; i++) {
                score += sample.vector()[i] * directions[label][i];
            }
            scores[label] = TEMPER * score;
        }
        return Probabilities.softmax(scores);
    }

    private static double[][] centres(List<Sample> samples, int[] labels, int classes, int size, int[] counts) {
        var centres = new double[classes][size];
        for (int i = 0; i < samples.size(); i++) {
            counts[labels[i]]++;
            var vector = samples.get(i).vector();
            for (int j = 0; j < size; j++) {
                centres[labels[i]][j] += vector[j];
            }
        }
        for (int label = 0; label < classes; label++) {
            for (int j = 0; j < size; j++) {
                centres[label][j] /= Math.max(1, counts[label]);
            }
        }
        return centres;
    }

    private static double[][] covariance(List<Sample> samples, int[] labels, double[][] centres, int size) {
        var covariance = new double[size][size];
        var rest = new double[size];
        for (int s = 0; s < samples.size(); s++) {
            var vector = samples.get(s).vector();
            for (int i = 0; i < size; i++) {
                rest[i] = vector[i] - centres[labels[s]][i];
            }
            for (int i = 0; i < size; i++) {
                var row = covariance[i];
                double factor = rest[i];
                for (int j = 0; j <= i; j++) {
                    row[j] += factor * rest[j];
                }
            }
        }
        return shrunk(covariance, samples.size());
    }

    private static double[][] shrunk(double[][] covariance, int samples) {
        double trace = 0;
        for (int i = 0; i < covariance.length; i++) {
            trace += covariance[i][i] / samples;
        }
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] *= (1 - SHRINK) / samples;
            }
            covariance[i][i] += SHRINK * trace / covariance.length;
        }
        return covariance;
    }
}
