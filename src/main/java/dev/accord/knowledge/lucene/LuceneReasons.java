package dev.accord.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/// Tells which words of a question stand in which field of the documents that are shown. Each word is looked up once
/// for all of them.
record LuceneReasons(LuceneIndex index, LuceneQuestion question) {

    /// By document and field, the words as they were asked.
    Map<Integer, Map<Field, Set<String>>> words(List<Integer> documents) throws IOException {
        var found = new HashMap<Integer, Map<Field, Set<String>>>();
        var left = documents.stream().sorted().toList();
        for (var kind : LuceneWords.of(question.language())) {
            for (var leaf : index.searcher().getIndexReader().leaves()) {
                words(kind, leaf.reader(), left, found);
            }
            left = left.stream().filter(one -> !found.containsKey(one)).toList(); // pairs only where no word is there
        }
        return found;
    }

    private void words(
            LuceneWords kind, LeafReader reader, List<Integer> documents, Map<Integer, Map<Field, Set<String>>> found)
            throws IOException {
        for (var term : question.terms().getOrDefault(kind, Map.of()).entrySet()) {
            for (var field : Field.values()) {
                for (int document : holding(reader, new Term(kind.in(field), term.getKey()), documents)) {
                    found.computeIfAbsent(document, any -> new EnumMap<>(Field.class))
                            .computeIfAbsent(field, any -> new LinkedHashSet<>())
                            .add(term.getValue());
                }
            }
        }
    }

    /// Those of the documents, in ascending order, that hold a term.
    private static List<Integer> holding(LeafReader reader, Term term, List<Integer> documents) throws IOException {
        var postings = documents.isEmpty() ? null : reader.postings(term, PostingsEnum.NONE);
        var holding = new ArrayList<Integer>();
        for (int i = 0; postings != null && i < documents.size(); i++) {
            int document = documents.get(i);
            if (postings.docID() < document) {
                postings.advance(document);
            }
            if (postings.docID() == document) {
                holding.add(document);
            }
        }
        return holding;
    }
}
