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
    private final Directions directions;
    private final int[] labels;
    private final int classes;

    private NeighbourVoter(float[][] vectors, Directions directions, int[] labels, int classes) {
        this.vectors = vectors;
        this.directions = directions;
        this.labels = labels;
        this.classes = classes;
    }

    static Voter train(List<Sample> samples, int[] labels, int classes) {
        var directions = Directions.from(samples.stream().map(Sample::vector).toList());
        var vectors =
                samples.stream().map(sample -> directions.of(sample.vector())).toArray(float[][]::new);
        return new NeighbourVoter(vectors, directions, labels.clone(), classes);
    }

    /// An example and how near it is, 1 being the same.
    record Neighbour(int example, double nearness) {}

    /// The nearest examples, nearest first.
    List<Neighbour> nearest(float[] vector) {
        var from = directions.of(vector);
        var nearest = new PriorityQueue<Neighbour>(Comparator.comparingDouble(Neighbour::nearness));
        for (int i = 0; i < vectors.length; i++) {
            double nearness = Directions.product(from, vectors[i]);
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
}
