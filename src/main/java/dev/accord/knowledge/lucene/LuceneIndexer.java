package dev.accord.knowledge.lucene;

import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Writes the index of an edition: a document with words for each article version, and one with a vector for each of
/// its units. All carry what the filter asks for.
final class LuceneIndexer {

    static final String SHELF = "shelf";
    static final String UNIT = "unit";
    static final String FROM = "from";
    static final String TO = "to";
    static final String JURISDICTION = "jurisdiction";
    static final String STATUS = "status";

    private static final long OPEN_END = LocalDate.MAX.toEpochDay();
    private static final double MEMORY_MEGABYTES = 256;

    private final Embedder embedder;
    private int units;

    private LuceneIndexer(Embedder embedder) {
        this.embedder = embedder;
    }

    /// The index of an edition: as it was prepared, or made now.
    static LuceneIndex index(Edition edition, Embedder embedder) throws IOException {
        var shelves = Shelf.all(edition);
        var prepared = LucenePack.shipped(edition.hash());
        var directory = prepared.isPresent() ? prepared.get() : write(shelves, embedder);
        return LuceneIndex.open(directory, shelves);
    }

    static Directory write(List<Shelf> shelves, Embedder embedder) throws IOException {
        var directory = new ByteBuffersDirectory();
        var settings = new IndexWriterConfig(analyzer())
                .setRAMBufferSizeMB(MEMORY_MEGABYTES)
                .setCodec(new NoGraph());
        try (var writer = new IndexWriter(directory, settings)) {
            new LuceneIndexer(embedder).write(shelves, writer);
            writer.forceMerge(1);
        }
        return directory;
    }

    private void write(List<Shelf> shelves, IndexWriter writer) throws IOException {
        for (int number = 0; number < shelves.size(); number++) {
            writer.addDocument(words(shelves.get(number), number));
            for (var unit : shelves.get(number).units()) {
                writer.addDocument(meaning(shelves.get(number), unit));
            }
        }
    }

    private static Document words(Shelf shelf, int number) {
        var document = filtered(shelf);
        document.add(new NumericDocValuesField(SHELF, number));
        for (var language : Language.values()) {
            for (var field : Field.values()) {
                var text = shelf.words(field, language);
                LuceneWords.of(language).forEach(kind -> document.add(new TextField(kind.in(field), text, Store.NO)));
            }
        }
        return document;
    }

    private Document meaning(Shelf shelf, Unit unit) {
        var document = filtered(shelf);
        document.add(new NumericDocValuesField(UNIT, units++));
        document.add(new KnnByteVectorField(
                unit.language().code(),
                LuceneVectors.bytes(embedder.embed(unit.text(), unit.language())),
                VectorSimilarityFunction.DOT_PRODUCT));
        return document;
    }

    private static Document filtered(Shelf shelf) {
        var validity = shelf.article().validity();
        var document = new Document();
        document.add(new StringField(
                JURISDICTION, shelf.article().id().jurisdiction().name(), Store.NO));
        document.add(new StringField(STATUS, shelf.article().status().name(), Store.NO));
        document.add(new LongPoint(FROM, validity.from().toEpochDay()));
        var to = validity.to();
        document.add(new LongPoint(TO, to == null ? OPEN_END : to.toEpochDay()));
        return document;
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> analyzers = new HashMap<>();
        for (var kind : LuceneWords.values()) {
            for (var field : Field.values()) {
                analyzers.put(kind.in(field), kind.analyzer());
            }
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
    }

    /// Keeps vectors without a graph: [LuceneMeanings] needs none, and a new index is there at once.
    private static final class NoGraph extends Lucene104Codec {

        private static final int NEVER = Integer.MAX_VALUE;

        @Override
        public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
            return new Lucene99HnswVectorsFormat(
                    Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                    Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                    Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                    null,
                    NEVER);
        }
    }
}
