package dev.accord.knowledge.lucene;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.knowledge.Passage;
import dev.accord.knowledge.Question;
import dev.accord.knowledge.lucene.Fusion.Ranked;
import dev.accord.knowledge.lucene.LuceneIndex.WordHit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Searches one edition: three voices, added up, with what the question names outright in front.
final class LuceneSearch {

    private static final int WORD_HITS = 100;
    private static final int MEANING_HITS = 400;
    /// The share of the category that was given; the guess keeps the rest.
    private static final double GIVEN = 0.7;

    private static final Map<Field, Set<String>> NO_WORDS = Map.of();

    private final Edition edition;
    private final Embedder embedder;
    private final Fusion fusion;
    private final LuceneIndex index;
    private final NamedArticles names;
    private final CategoryGuess categories;
    private final CategoryWeights weights;

    LuceneSearch(Edition edition, Embedder embedder, Fusion fusion) throws IOException {
        this.edition = edition;
        this.embedder = embedder;
        this.fusion = fusion;
        this.index = LuceneIndexer.index(edition, embedder);
        this.names = new NamedArticles(index.shelves());
        this.categories = new CategoryGuess(edition, embedder);
        this.weights = new CategoryWeights(index.shelves());
    }

    /// What each voice found.
    private record Findings(
            LuceneQuestion question,
            Map<Integer, WordHit> byWords,
            Map<Integer, Likeness> byMeaning,
            Map<CategoryId, Double> guess,
            Set<Integer> named) {}

    List<Passage> search(Question asked) throws IOException {
        var question = LuceneQuestion.of(asked);
        var vector = embedder.embed(question.words(), question.language());
        var found = new Findings(
                question,
                index.lexical(question.lexical(), WORD_HITS),
                index.alike(LuceneVectors.bytes(vector), question.language(), question.filter(), MEANING_HITS),
                guess(asked, vector, question),
                named(asked, question));
        return passages(asked, found, best(asked, found));
    }

    LuceneIndex index() {
        return index;
    }

    private Map<CategoryId, Double> guess(Question asked, float[] vector, LuceneQuestion question) {
        var guess = categories.of(vector, question.language());
        if (asked.category().isEmpty()) {
            return guess;
        }
        var mixed = new HashMap<CategoryId, Double>();
        guess.forEach((category, share) -> mixed.put(category, share * (1 - GIVEN)));
        mixed.merge(asked.category().get(), GIVEN, Double::sum);
        return mixed;
    }

    private Set<Integer> named(Question asked, LuceneQuestion question) {
        var named = new TreeSet<>(names.in(question.words()));
        named.removeIf(shelf -> !index.shelves().get(shelf).answers(asked));
        return named;
    }

    private List<Ranked> best(Question asked, Findings found) {
        var byCategory = weights.of(found.guess);
        byCategory.keySet().removeIf(shelf -> !index.shelves().get(shelf).answers(asked));
        var ranked = fusion.rank(
                scores(found.byWords, WordHit::score), scores(found.byMeaning, Likeness::closeness), byCategory);
        var best = new ArrayList<Ranked>();
        found.named.forEach(shelf -> best.add(new Ranked(shelf, 1)));
        ranked.stream().filter(one -> !found.named.contains(one.shelf())).forEach(best::add);
        return best.subList(0, Math.min(asked.limit(), best.size()));
    }

    private List<Passage> passages(Question asked, Findings found, List<Ranked> best) throws IOException {
        var matched = matched(found, best);
        var explanation = new Explanation(edition, asked.language());
        var passages = new ArrayList<Passage>();
        for (var one : best) {
            var shelf = index.shelves().get(one.shelf());
            var hit = found.byWords.get(one.shelf());
            var words = hit == null ? NO_WORDS : matched.getOrDefault(hit.document(), NO_WORDS);
            var why = explanation.of(
                    shelf, found.named.contains(one.shelf()), words, found.byMeaning.get(one.shelf()), found.guess);
            passages.add(new Passage(shelf.instrument(), shelf.article(), one.score(), why));
        }
        return passages;
    }

    /// By document, the words that matched in it.
    private Map<Integer, Map<Field, Set<String>>> matched(Findings found, List<Ranked> best) throws IOException {
        return new LuceneReasons(index, found.question)
                .words(best.stream()
                        .map(one -> found.byWords.get(one.shelf()))
                        .filter(Objects::nonNull)
                        .map(WordHit::document)
                        .toList());
    }

    private static <T> Map<Integer, Double> scores(Map<Integer, T> found, Function<T, Double> score) {
        var scores = new HashMap<Integer, Double>();
        found.forEach((shelf, hit) -> scores.put(shelf, Objects.requireNonNull(score.apply(hit))));
        return scores;
    }
}
