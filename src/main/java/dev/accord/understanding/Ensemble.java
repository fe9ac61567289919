package dev.accord.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Several voters as one. Their weights are learned on texts of writers whose examples were held out, so that what
/// comes
/// out is a probability: of texts the ensemble is 80 % sure of, four in five are so.
final class Ensemble {

    private static final int MOST_FOLDS = 3;
    private static final int STEPS = 600;
    private static final double STEP = 0.3;

    private final List<Voter> voters;
    private final double[] weights;

    private Ensemble(List<Voter> voters, double[] weights) {
        this.voters = List.copyOf(voters);
        this.weights = weights;
    }

    /// @param writers who wrote each sample
    static Ensemble train(
            List<Sample> samples, int[] labels, List<String> writers, int classes, List<Voter.Training> trainings) {
        var voters = CompletableFuture.supplyAsync(() -> trainings.stream()
                .map(training -> training.train(samples, labels, classes))
                .toList());
        var logs = heldOut(samples, labels, Folds.of(writers, MOST_FOLDS), classes, trainings);
        return new Ensemble(voters.join(), weights(logs, labels));
    }

    void keep(DataOutputStream out) throws IOException {
        for (int v = 0; v < weights.length; v++) {
            out.writeDouble(weights[v]);
            voters.get(v).keep(out);
        }
    }

    /// The ensemble again, from the same samples and what it kept.
    static Ensemble restore(
            DataInputStream kept, List<Sample> samples, int[] labels, int classes, List<Voter.Training> trainings)
            throws IOException {
        var voters = new ArrayList<Voter>();
        var weights = new double[trainings.size()];
        for (int v = 0; v < weights.length; v++) {
            weights[v] = kept.readDouble();
            voters.add(trainings.get(v).restore(kept, samples, labels, classes));
        }
        return new Ensemble(voters, weights);
    }

    List<Voter> voters() {
        return voters;
    }

    double[] weights() {
        return weights.clone();
    }

    double[] probabilities(Sample sample) {
        return combined(voters.stream().map(voter -> logs(voter, sample)).toArray(double[][]::new), weights);
    }

    /// For each sample and voter the logarithms of its votes, from a voter that has not seen the sample's writer.
    static double[][][] heldOut(
            List<Sample> samples, int[] labels, int[] folds, int classes, List<Voter.Training> trainings) {
        var logs = new double[samples.size()][trainings.size()][];
        int most = IntStream.of(folds).max().orElse(0);
        IntStream.rangeClosed(0, most).parallel().forEach(held -> {
            var seen = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] != held)
                    .toArray();
            var others = IntStream.of(seen).mapToObj(samples::get).toList();
            var theirs = IntStream.of(seen).map(i -> labels[i]).toArray();
            for (int v = 0; v < trainings.size(); v++) {
                var voter = trainings.get(v).train(others, theirs, classes);
                for (int i = 0; i < folds.length; i++) {
                    if (folds[i] == held) {
                        logs[i][v] = logs(voter, samples.get(i));
                    }
                }
            }
        });
        return logs;
    }

    /// The weights under which what happened was likeliest; found by descent, the problem being convex.
    static double[] weights(double[][][] logs, int[] labels) {
        int voters = logs[0].length;
        var weights = new double[voters];
        java.util.Arrays.fill(weights, 2.0 / voters);
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[voters];
            for (int i = 0; i < logs.length; i++) {
                var probabilities = combined(logs[i], weights);
                for (int v = 0; v < voters; v++) {
                    slope[v] -= logs[i][v][labels[i]];
                    for (int label = 0; label < probabilities.length; label++) {
                        slope[v] += probabilities[label] * logs[i][v][label];
                    }
                }
            }
            for (int v = 0; v < voters; v++) {
                weights[v] = Math.max(0, weights[v] - STEP * slope[v] / logs.length);
            }
        }
        return weights;
    }

    static double[] combined(double[][] logs, double[] weights) {
        var scores = new double[logs[0].length];
        for (int v = 0; v < weights.length; v++) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += weights[v] * logs[v][label];
            }
        }
        return Probabilities.softmax(scores);
    }

    static double[] logs(Voter voter, Sample sample) {
        var votes = voter.votes(sample);
        for (int i = 0; i < votes.length; i++) {
            votes[i] = Probabilities.log(votes[i]);
        }
        return votes;
    }
}
