package dev.accord.knowledge.lucene;

import org.apache.lucene.util.VectorUtil;

/// Vectors as the index keeps them: a byte for each number of a vector of length one, all on one scale, so that a plain
/// product of bytes is the cosine.
final class LuceneVectors {

    /// What a full byte stands for. The BGE models stay below 0.4.
    private static final float LARGEST = 0.5f;
    private static final int STEPS = 127;
    private static final double LENGTH = STEPS / LARGEST;

    private LuceneVectors() {}

    static byte[] bytes(float[] vector) {
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            var step = Math.round(vector[i] * STEPS / LARGEST);
            bytes[i] = (byte) Math.clamp(step, -STEPS, STEPS);
        }
        return bytes;
    }

    /// The cosine behind a product of bytes.
    static double cosine(int product) {
        return product / (LENGTH * LENGTH);
    }

    /// The cosine of two vectors of length one.
    static float cosine(float[] one, float[] other) {
        return VectorUtil.dotProduct(one, other);
    }
}
