package dev.accord.embedding;

/// A vector of length one in a byte for each number: an eighth of the room of floats in Java, and cosines true to
/// about 0.001.
///
/// @param scale what one step of a byte is worth
/// @param steps the numbers, from -127 to 127
record SmallVector(float scale, byte[] steps) {

    private static final int STEPS = 127;

    static SmallVector of(float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        var scale = largest == 0 ? 1 : largest / STEPS;
        var steps = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            steps[i] = (byte) Math.round(vector[i] / scale);
        }
        return new SmallVector(scale, steps);
    }

    /// The vector again, of length one.
    float[] floats() {
        long squares = 0;
        for (byte step : steps) {
            squares += step * step;
        }
        var length = squares == 0 ? 1 : Math.sqrt(squares);
        var vector = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            vector[i] = (float) (steps[i] / length);
        }
        return vector;
    }
}
