package dev.accord.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.ByteVectorValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;

/// The vectors of one language, compared in two steps: their [LuceneSignBits] tell roughly which lie close, and only
/// those
/// are compared in full.
///
/// 60,000 vectors take a millisecond this way and seven if all are compared; a graph would take a minute to build.
final class LuceneMeanings {

    /// For each hit that is wanted, so many are compared in full.
    private static final int COMPARED = 4;

    /// A unit's number and its cosine.
    record Near(int unit, double cosine) {}

    private final LeafReader reader;
    private final String field;
    private final int[] documents;
    private final int[] units;
    private final LuceneSignBits signs;

    private LuceneMeanings(LeafReader reader, String field, ByteVectorValues vectors) throws IOException {
        this.reader = reader;
        this.field = field;
        this.documents = new int[vectors.size()];
        this.units = new int[vectors.size()];
        number(vectors);
        this.signs = LuceneSignBits.of(vectors);
    }

    /// The vectors of a field, ready to be searched.
    static LuceneMeanings of(LeafReader reader, String field) throws IOException {
        return new LuceneMeanings(reader, field, vectors(reader, field));
    }

    private static ByteVectorValues vectors(LeafReader reader, String field) throws IOException {
        var vectors = reader.getByteVectorValues(field);
        return vectors == null ? ByteVectorValues.fromBytes(List.of(), 1) : vectors;
    }

    private void number(ByteVectorValues vectors) throws IOException {
        var numbers = DocValues.getNumeric(reader, LuceneIndexer.UNIT);
        var each = vectors.iterator();
        while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers.advanceExact(each.docID());
            documents[each.index()] = each.docID();
            units[each.index()] = (int) numbers.longValue();
        }
    }

    /// The units that lie closest, closest first.
    ///
    /// @param admitted the documents that may be found
    List<Near> nearest(byte[] vector, Bits admitted, int limit) throws IOException {
        var places = signs.nearest(vector, place -> admitted.get(documents[place]), limit * COMPARED);
        var vectors = vectors(reader, field);
        var ranked = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            ranked[i] = ranked(VectorUtil.dotProduct(vector, vectors.vectorValue(places[i])), places[i]);
        }
        Arrays.sort(ranked);
        var near = new ArrayList<Near>();
        for (int i = 0; i < Math.min(limit, ranked.length); i++) {
            near.add(new Near(units[(int) ranked[i]], LuceneVectors.cosine(product(ranked[i]))));
        }
        return near;
    }

    /// A product and the place it belongs to in one number: the larger the product, the smaller the number.
    private static long ranked(int product, int place) {
        return ((long) -product << Integer.SIZE) | place;
    }

    private static int product(long ranked) {
        return (int) -(ranked >> Integer.SIZE);
    }
}
