package dev.accord.understanding;

import java.util.List;

/// Vectors seen from the middle of a set of them, where what they share tells nothing.
record Directions(float[] centre) {

    static Directions from(List<float[]> vectors) {
        var centre = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length];
        for (var vector : vectors) {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += vector[i] / vectors.size();
            }
        }
        return new Directions(centre);
    }

    /// Where a vector points from the middle, at length one.
    float[] of(float[] vector) {
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

    /// The middle itself, as a direction.
    float[] middle() {
        return new Directions(new float[centre.length]).of(centre);
    }

    /// In four sums at once, which a processor adds up together.
    static double product(float[] one, float[] other) {
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
}
