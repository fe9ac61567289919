package dev.accord.knowledge.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.ByteVectorValues;

/// Many vectors, roughly: one bit for each number tells whether it lies above the middle of all. The fewer bits differ,
/// the closer two vectors lie.
///
/// @param middle the average of each number
/// @param bits those of one vector after those of the other
record LuceneSignBits(float[] middle, long[] bits) {

    static LuceneSignBits of(ByteVectorValues vectors) throws IOException {
        var middle = middle(vectors);
        var words = words(middle);
        var bits = new long[vectors.size() * words];
        for (int place = 0; place < vectors.size(); place++) {
            System.arraycopy(signs(vectors.vectorValue(place), middle), 0, bits, place * words, words);
        }
        return new LuceneSignBits(middle, bits);
    }

    /// The places of those that differ least: as many as are wanted, and whatever differs as much as the last.
    int[] nearest(byte[] vector, IntPredicate admitted, int wanted) {
        var distances = distances(vector, admitted);
        var last = last(distances, wanted);
        return IntStream.range(0, distances.length)
                .filter(place -> distances[place] <= last)
                .toArray();
    }

    /// In how many bits each differs; one that is not admitted, in more than there are.
    private int[] distances(byte[] vector, IntPredicate admitted) {
        var asked = signs(vector, middle);
        var distances = new int[bits.length / asked.length];
        Arrays.fill(distances, middle.length + 1);
        for (int place = 0; place < distances.length; place++) {
            if (admitted.test(place)) {
                distances[place] = distance(asked, place * asked.length);
            }
        }
        return distances;
    }

    private int distance(long[] asked, int start) {
        int different = 0;
        for (int i = 0; i < asked.length; i++) {
            different += Long.bitCount(asked[i] ^ bits[start + i]);
        }
        return different;
    }

    /// The least distance within which there are as many as are wanted.
    private int last(int[] distances, int wanted) {
        var at = new int[middle.length + 2];
        for (int distance : distances) {
            at[distance]++;
        }
        int last = 0;
        for (int found = at[0]; found < wanted && last < middle.length; found += at[last]) {
            last++;
        }
        return last;
    }

    private static float[] middle(ByteVectorValues vectors) throws IOException {
        var middle = new float[vectors.dimension()];
        for (int place = 0; place < vectors.size(); place++) {
            var vector = vectors.vectorValue(place);
            for (int i = 0; i < middle.length; i++) {
                middle[i] += vector[i];
            }
        }
        for (int i = 0; i < middle.length; i++) {
            middle[i] /= Math.max(1, vectors.size());
        }
        return middle;
    }

    private static long[] signs(byte[] vector, float[] middle) {
        var signs = new long[words(middle)];
        for (int i = 0; i < middle.length; i++) {
            if (vector[i] > middle[i]) {
                signs[i / Long.SIZE] |= 1L << i;
            }
        }
        return signs;
    }

    private static int words(float[] middle) {
        return (middle.length + Long.SIZE - 1) / Long.SIZE;
    }
}
