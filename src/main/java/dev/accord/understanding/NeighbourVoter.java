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
            double nearness = 0;
            for (int j = 0; j < from.length; j++) {
                nearness += from[j] * vectors[i][j];
            }
            nearest.add(new Neighbour(i, nearness));
            if (nearest.size() > NEIGHBOURS) {
                nearest.poll();
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
