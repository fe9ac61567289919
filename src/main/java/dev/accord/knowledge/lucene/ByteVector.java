package dev.accord.knowledge.lucene;

/// A vector in bytes, scaled so that its largest number fills one; only its direction counts.
final class ByteVector {

    private static final int STEPS = 127;

    private ByteVector() {}

    static byte[] of(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * STEPS / largest);
        }
        return bytes;
    }
}
