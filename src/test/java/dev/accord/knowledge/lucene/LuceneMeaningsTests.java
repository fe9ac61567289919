package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

/// Comparing roughly first finds what comparing everything finds.
class LuceneMeaningsTests {

    private static final String FIELD = "vector";
    private static final int VECTORS = 4_000;
    private static final int NUMBERS = 384;

    private final Random random = new Random(20261126);
    private final List<byte[]> topics = IntStream.range(0, 200)
            .mapToObj(one -> around(new byte[NUMBERS], 60))
            .toList();
    private final List<byte[]> vectors = IntStream.range(0, VECTORS)
            .mapToObj(one -> around(topics.get(one % topics.size()), 40))
            .toList();

    @Test
    void theClosestAreFoundAsIfAllWereCompared() throws IOException {
        var meanings = meanings();
        for (int question = 0; question < 50; question++) {
            var asked = around(topics.get(question), 40);

            var found = meanings.nearest(asked, all(), 10);

            assertThat(found.stream().map(LuceneMeanings.Near::unit)).isEqualTo(compared(asked, 10));
            assertThat(found)
                    .isSortedAccordingTo(Comparator.comparingDouble(LuceneMeanings.Near::cosine)
                            .reversed());
        }
    }

    @Test
    void onlyWhatIsAdmittedIsFound() throws IOException {
        var few = new FixedBitSet(VECTORS);
        few.set(7);
        few.set(3_999);

        var found = meanings().nearest(vectors.get(100), few, 10);

        assertThat(found.stream().map(LuceneMeanings.Near::unit)).containsExactlyInAnyOrder(7, 3_999);
        assertThat(meanings().nearest(vectors.get(100), new FixedBitSet(VECTORS), 10))
                .isEmpty();
    }

    @Test
    void whereNothingIsKeptNothingIsFound() throws IOException {
        assertThat(meanings("another").nearest(vectors.getFirst(), all(), 10)).isEmpty();
    }

    private List<Integer> compared(byte[] asked, int limit) {
        return IntStream.range(0, VECTORS)
                .boxed()
                .sorted(Comparator.comparingInt((Integer one) -> -VectorUtil.dotProduct(asked, vectors.get(one))))
                .limit(limit)
                .toList();
    }

    private byte[] around(byte[] middle, int width) {
        var vector = middle.clone();
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (byte) Math.clamp(Math.round(vector[i] + random.nextGaussian() * width / 2), -127, 127);
        }
        return vector;
    }

    private static FixedBitSet all() {
        var all = new FixedBitSet(VECTORS);
        all.set(0, VECTORS);
        return all;
    }

    private LuceneMeanings meanings() throws IOException {
        return meanings(FIELD);
    }

    private LuceneMeanings meanings(String field) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int unit = 0; unit < VECTORS; unit++) {
                var document = new Document();
                document.add(new NumericDocValuesField(LuceneIndexer.UNIT, unit));
                document.add(new KnnByteVectorField(FIELD, vectors.get(unit)));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        return LuceneMeanings.of(
                DirectoryReader.open(directory).leaves().getFirst().reader(), field);
    }
}
