package dev.accord.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The nearest examples in the embedding space, the nearer the louder.
final class NeighbourVoter implements Voter {

    private static final int NEIGHBOURS = 15;
    private static final double SHARPNESS = 10;
    private static final double USUAL = 0.5;
    private static final double FLOOR = 0.02;

    private final float[][] vectors;
    private final float[] centre;
    private final int[] labels;
    private final int classes;

    private NeighbourVoter(float[][] vectors, float[] centre, int[] labels, int classes) {
        this.vectors = vectors;
        this.centre = centre;
        this.labels = labels;
        this.classes = classes;
    }

    static Voter train(List<Sample> samples, int[] labels, int classes) {
        var centre = centre(samples);
        var vectors = samples.stream()
                .map(sample -> direction(sample.vector(), centre))
                .toArray(float[][]::new);
        return new NeighbourVoter(vectors, centre, labels.clone(), classes);
    }

    /// An example and how near it is, 1 being the same.
    record Neighbour(int example, double nearness) {}

    /// The nearest examples, nearest first.
    List<Neighbour> nearest(float[] vector) {
        var from = direction(vector, centre);
        var nearest = new PriorityQueue<Neighbour>(Comparator.comparingDouble(Neighbour::nearness));
        for (int i = 0; i < vectors.length; i++) {
            double nearness = product(from, vectors[i]);
            boolean isFull = nearest.size() == NEIGHBOURS;
            if (isFull && nearness > nearest.element().nearness()) {
                nearest.remove();
                nearest.add(new Neighbour(i, nearness));
            } else if (!isFull) {
                nearest.add(new Neighbour(i, nearness));
            }
        }
        return nearest.stream()
                .sorted(Comparator.comparingDouble(Neighbour::nearness)
                        .reversed()
                        .thenComparingInt(Neighbour::example))
                .toList();
    }

    @Override
    public double[] votes(Sample sample) {
        var votes = new double[classes];
        java.util.Arrays.fill(votes, FLOOR);
        for (var neighbour : nearest(sample.vector())) {
            votes[labels[neighbour.example()]] += Math.exp(SHARPNESS * (neighbour.nearness() - USUAL));
        }
        return Probabilities.normalised(votes);
    }

    /// In four sums at once, which a processor adds up together.
    private static double product(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return (double) a + b + c + d;
    }

    private static float[] centre(List<Sample> samples) {
        var centre = new float[samples.getFirst().vector().length];
        for (var sample : samples) {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += sample.vector()[i] / samples.size();
            }
        }
        return centre;
    }

    private static float[] direction(float[] vector, float[] centre) {
        var direction = new float[vector.length];
        double squares = 1e-12;
        for (int i = 0; i < vector.length; i++) {
            direction[i] = vector[i] - centre[i];
            squares += direction[i] * direction[i];
        }
        for (int i = 0; i < vector.length; i++) {
            direction[i] /= (float) Math.sqrt(squares);
        }
        return direction;
    }
}
