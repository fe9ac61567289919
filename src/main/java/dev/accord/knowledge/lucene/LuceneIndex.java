package dev.accord.knowledge.lucene;

import dev.accord.shared.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// An index as it is searched.
///
/// @param shelves the article versions, by the number the index gives them
/// @param units what the vectors stand for, by number
/// @param meanings the vectors of each language
record LuceneIndex(
        IndexSearcher searcher, List<Shelf> shelves, List<Placed> units, Map<Language, LuceneMeanings> meanings) {

    /// A unit and the article it belongs to.
    record Placed(int shelf, Unit unit) {}

    /// Opens an index that the indexer has merged into one piece; an empty one has none.
    static LuceneIndex open(Directory directory, List<Shelf> shelves) throws IOException {
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        var meanings = new EnumMap<Language, LuceneMeanings>(Language.class);
        for (var piece : searcher.getIndexReader().leaves()) {
            for (var language : Language.values()) {
                meanings.put(language, LuceneMeanings.of(piece.reader(), language.code()));
            }
        }
        return new LuceneIndex(searcher, shelves, units(shelves), meanings);
    }

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
        var searched = meanings.get(language);
        if (searched == null) {
            return Map.of();
        }
        var parts = new HashMap<Integer, List<Likeness.Part>>();
        double floor = 1;
        for (var near : searched.nearest(vector, admitted(filter), limit)) {
            var placed = units.get(near.unit());
            floor = near.cosine();
            parts.computeIfAbsent(placed.shelf(), any -> new ArrayList<>())
                    .add(new Likeness.Part(placed.unit(), floor));
        }
        var alike = new HashMap<Integer, Likeness>();
        for (var shelf : parts.entrySet()) {
            alike.put(shelf.getKey(), Likeness.of(shelf.getValue(), floor));
        }
        return alike;
    }

    /// The documents that a filter lets through.
    private Bits admitted(Query filter) throws IOException {
        var reader = searcher.getIndexReader();
        var admitted = new FixedBitSet(reader.maxDoc());
        var weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(reader.leaves().getFirst());
        if (scorer != null) {
            admitted.or(scorer.iterator());
        }
        return admitted;
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
