package dev.accord.knowledge.lucene;

import dev.accord.shared.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;

/// An index as it is searched.
///
/// @param shelves the article versions, by the number the index gives them
/// @param units what the vectors stand for, by number
record LuceneIndex(IndexSearcher searcher, List<Shelf> shelves, List<Placed> units) {

    /// A unit and the article it belongs to.
    record Placed(int shelf, Unit unit) {}

    /// Every unit in the order in which the indexer numbers them.
    static List<Placed> units(List<Shelf> shelves) {
        var units = new ArrayList<Placed>();
        for (int number = 0; number < shelves.size(); number++) {
            for (var unit : shelves.get(number).units()) {
                units.add(new Placed(number, unit));
            }
        }
        return units;
    }

    /// Where a query of words found an article.
    record WordHit(int document, double score) {}

    /// The articles that a query of words finds, best first.
    Map<Integer, WordHit> lexical(Query query, int limit) throws IOException {
        var found = new LinkedHashMap<Integer, WordHit>();
        var hits = searcher.search(query, limit);
        var numbers = numbers(hits, LuceneIndexer.SHELF);
        for (int i = 0; i < hits.scoreDocs.length; i++) {
            found.put(numbers.get(i), new WordHit(hits.scoreDocs[i].doc, hits.scoreDocs[i].score));
        }
        return found;
    }

    /// The articles that mean something like a vector.
    Map<Integer, Likeness> alike(byte[] vector, Language language, Query filter, int limit) throws IOException {
        var hits = searcher.search(new KnnByteVectorQuery(language.code(), vector, limit, filter), limit);
        var numbers = numbers(hits, LuceneIndexer.UNIT);
        var parts = new HashMap<Integer, List<Likeness.Part>>();
        double floor = 1;
        for (int i = 0; i < hits.scoreDocs.length; i++) {
            var placed = units.get(numbers.get(i));
            floor = LuceneVectors.cosine(hits.scoreDocs[i].score, vector.length);
            parts.computeIfAbsent(placed.shelf(), any -> new ArrayList<>())
                    .add(new Likeness.Part(placed.unit(), floor));
        }
        var alike = new HashMap<Integer, Likeness>();
        for (var shelf : parts.entrySet()) {
            alike.put(shelf.getKey(), Likeness.of(shelf.getValue(), floor));
        }
        return alike;
    }

    /// The number each hit has in one of the lists.
    private List<Integer> numbers(TopDocs hits, String list) throws IOException {
        var numbers = new ArrayList<Integer>(hits.scoreDocs.length);
        var leaves = searcher.getIndexReader().leaves();
        for (var hit : hits.scoreDocs) {
            var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            var values = DocValues.getNumeric(leaf.reader(), list);
            values.advanceExact(hit.doc - leaf.docBase);
            numbers.add((int) values.longValue());
        }
        return numbers;
    }
}
