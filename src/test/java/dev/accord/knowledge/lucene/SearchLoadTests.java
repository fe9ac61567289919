package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.EditionConfiguration;
import dev.accord.edition.YamlEdition;
import dev.accord.embedding.Embedder;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.PairsEmbedder;
import dev.accord.knowledge.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Search over 60,000 articles with the questions of `eval/retrieval`: its lexical part against the same Lucene query
/// bare, on the same index in the same run, and the whole against the clock, the embedding of the question included.
@Tag("load")
class SearchLoadTests {

    private static final int ARTICLES = 60_000;
    private static final int ROUNDS = 3;
    private static final double LEXICAL_LIMIT = 1.3;
    private static final double WHOLE_LIMIT_MILLIS = 25;
    private static final Path REPORT = Path.of("target/load/search.txt");

    /// Something that is timed once for each question.
    @FunctionalInterface
    private interface Step {
        void take(Question question) throws IOException;
    }

    private final List<Question> questions = RetrievalCase.read(Path.of("eval/retrieval")).stream()
            .map(one -> one.question(10))
            .toList();

    @Test
    void searchIsFast() throws IOException {
        try (var models = new LangChainEmbedder()) {
            var search = search(models);
            var queries = questions.stream()
                    .map(one -> LuceneQuestion.of(one).lexical())
                    .toList();
            Step bare = one -> search.index().searcher().search(queries.get(questions.indexOf(one)), 100);
            Step lexical = one -> search.index().lexical(LuceneQuestion.of(one).lexical(), 100);
            Step whole = search::search;

            for (var warmUp : List.of(bare, lexical, whole)) {
                millis(warmUp);
            }
            var bareMillis = millis(bare);
            var lexicalMillis = millis(lexical);
            var wholeMillis = millis(whole);

            report(bareMillis, lexicalMillis, wholeMillis);
            assertThat(mean(lexicalMillis) / mean(bareMillis)).isLessThanOrEqualTo(LEXICAL_LIMIT);
            assertThat(quantile(wholeMillis, 0.99)).isLessThanOrEqualTo(WHOLE_LIMIT_MILLIS);
        }
    }

    /// Articles get vectors without a model, which would take an hour; questions get theirs from the model.
    private static LuceneSearch search(Embedder models) throws IOException {
        var embedder = new AtomicReference<Embedder>(new PairsEmbedder());
        var model = YamlEdition.read(EditionConfiguration.shipped());
        var start = System.nanoTime();
        var search = new LuceneSearch(
                new LargeEdition(model, ARTICLES).make(),
                (text, language) -> embedder.get().embed(text, language),
                Fusion.TUNED);
        System.out.printf(
                Locale.ROOT, "index of %,d articles in %.1f s%n", ARTICLES, (System.nanoTime() - start) / 1e9);
        embedder.set(models);
        return search;
    }

    private double[] millis(Step step) throws IOException {
        var times = new double[questions.size() * ROUNDS];
        int place = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var question : questions) {
                var start = System.nanoTime();
                step.take(question);
                times[place++] = (System.nanoTime() - start) / 1e6;
            }
        }
        return times;
    }

    private void report(double[] bare, double[] lexical, double[] whole) throws IOException {
        var text = String.join(
                "\n",
                line("bare", bare),
                line("lexical", lexical),
                line("search", whole),
                String.format(Locale.ROOT, "lexical / bare %.2f", mean(lexical) / mean(bare)));
        System.out.println(text);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, text);
    }

    private static String line(String name, double[] millis) {
        return String.format(
                Locale.ROOT,
                "%-8s mean %6.2f ms  p50 %6.2f ms  p99 %6.2f ms",
                name,
                mean(millis),
                quantile(millis, 0.5),
                quantile(millis, 0.99));
    }

    private static double mean(double[] millis) {
        return Arrays.stream(millis).average().orElse(0);
    }

    private static double quantile(double[] millis, double share) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
