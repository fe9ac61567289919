package dev.accord.knowledge.lucene;

import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.knowledge.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/// Ways of finding articles on one index: Accord's, and the plain ones it has to beat.
record Retrieval(LuceneSearch search, Embedder embedder) {

    private static final int DEPTH = 100;
    private static final int RANK_CONSTANT = 60;

    /// Finds the ids of articles, best first.
    @FunctionalInterface
    interface Way {
        List<String> find(Question question) throws IOException;
    }

    static Retrieval over(Edition edition, Embedder embedder) throws IOException {
        return new Retrieval(new LuceneSearch(edition, embedder, Fusion.TUNED), embedder);
    }

    Map<String, Way> ways() {
        var ways = new LinkedHashMap<String, Way>();
        ways.put("accord", this::accord);
        ways.put("words", question -> ids(words(question)));
        ways.put("vectors", question -> ids(vectors(question)));
        ways.put("ranks", question -> ids(ranks(question)));
        return ways;
    }

    private List<String> accord(Question question) throws IOException {
        return search.search(question).stream()
                .map(passage -> passage.article().id().value())
                .toList();
    }

    /// BM25 on whole words (smartcn, English stems), every field alike.
    private List<Integer> words(Question asked) throws IOException {
        var question = LuceneQuestion.of(asked);
        var kind = LuceneWords.of(question.language()).getFirst();
        var any = new BooleanQuery.Builder();
        for (var term : question.terms().getOrDefault(kind, Map.of()).keySet()) {
            for (var field : Field.values()) {
                any.add(new TermQuery(new Term(kind.in(field), term)), Occur.SHOULD);
            }
        }
        var query = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(question.filter(), Occur.FILTER)
                .build();
        return List.copyOf(search.index().lexical(query, DEPTH).keySet());
    }

    /// The nearest vector of each article.
    private List<Integer> vectors(Question asked) throws IOException {
        var question = LuceneQuestion.of(asked);
        var vector = LuceneVectors.bytes(embedder.embed(question.words(), question.language()));
        return search.index().alike(vector, question.language(), question.filter(), DEPTH).entrySet().stream()
                .sorted((a, b) ->
                        Double.compare(b.getValue().cosine(), a.getValue().cosine()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Reciprocal-rank fusion of the two.
    private List<Integer> ranks(Question question) throws IOException {
        var sums = new HashMap<Integer, Double>();
        for (var list : List.of(words(question), vectors(question))) {
            for (int i = 0; i < list.size(); i++) {
                sums.merge(list.get(i), 1.0 / (RANK_CONSTANT + i + 1), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> ids(List<Integer> shelves) {
        var ids = new ArrayList<String>();
        shelves.forEach(shelf ->
                ids.add(search.index().shelves().get(shelf).article().id().value()));
        return ids;
    }
}
