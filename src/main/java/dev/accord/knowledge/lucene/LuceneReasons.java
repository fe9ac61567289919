package dev.accord.knowledge.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/// Tells which words of a question stand in which field of a document.
record LuceneReasons(LuceneIndex index, LuceneQuestion question) {

    /// By field, the words as they were asked.
    Map<Field, Set<String>> words(int document) throws IOException {
        var leaves = index.searcher().getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return words(leaf.reader(), document - leaf.docBase);
    }

    private Map<Field, Set<String>> words(LeafReader reader, int document) throws IOException {
        var found = new EnumMap<Field, Set<String>>(Field.class);
        for (var kind : LuceneWords.of(question.language())) {
            if (found.isEmpty()) { // pairs of characters only where no word is there
                for (var term : question.terms().getOrDefault(kind, Map.of()).entrySet()) {
                    for (var field : Field.values()) {
                        if (holds(reader, document, new Term(kind.in(field), term.getKey()))) {
                            found.computeIfAbsent(field, any -> new LinkedHashSet<>())
                                    .add(term.getValue());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(LeafReader reader, int document, Term term) throws IOException {
        var postings = reader.postings(term, PostingsEnum.NONE);
        return postings != null && postings.advance(document) == document;
    }
}
