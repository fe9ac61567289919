package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.PreparedVectors;
import dev.accord.kit.ShippedEdition;
import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long a reading takes, its embedding included, and how long the classifier learns from five thousand examples
/// whose places are known, as they are at every publication but the first.
@Tag("load")
class ReadingLoadTests {

    private static final int EXAMPLES = 5_000;
    private static final double TRAINING_SECONDS = 20;
    private static final double READING_MILLIS = 25;
    private static final int ROUNDS = 3;
    private static final Path REPORT = Path.of("target/load/reading.txt");

    @Test
    void readingAndLearningAreFast() throws IOException {
        try (var model = new LangChainEmbedder();
                InputStream prepared =
                        Objects.requireNonNull(getClass().getResourceAsStream("/prepared/vectors.bin"))) {
            var embedder = PreparedVectors.read(prepared, model);
            var edition = withExamples(EXAMPLES);
            long start = System.nanoTime();
            Classifier.train(edition, embedder);
            double training = (System.nanoTime() - start) / 1e9;
            var millis = readings(new TrainedReaders(embedder).of(ShippedEdition.get()));
            double median = millis[millis.length / 2];
            double most = millis[(int) (millis.length * 0.99)];
            Files.createDirectories(REPORT.getParent());
            Files.writeString(
                    REPORT,
                    String.format(
                            Locale.ROOT,
                            "training on %d examples %.1f s; reading p50 %.1f ms, p99 %.1f ms%n",
                            EXAMPLES,
                            training,
                            median,
                            most));
            System.out.println(Files.readString(REPORT));
            assertThat(training).isLessThanOrEqualTo(TRAINING_SECONDS);
            assertThat(most).isLessThanOrEqualTo(READING_MILLIS);
        }
    }

    /// Every story of the evaluation, several times, in the order of their times.
    private static double[] readings(Reader reader) {
        var redactor = new PatternRedactor();
        var stories = Utterances.all();
        return IntStream.range(0, ROUNDS * stories.size())
                .mapToDouble(i -> {
                    var story = stories.get(i % stories.size());
                    long start = System.nanoTime();
                    reader.read(redactor.redact(story.text()), story.context());
                    return i < stories.size() ? Double.NaN : (System.nanoTime() - start) / 1e6;
                })
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
    }

    /// The edition that ships with so many of its examples, of each writer's their share.
    private static Edition withExamples(int most) {
        var whole = ShippedEdition.get();
        int all = Arrays.stream(Language.values())
                .mapToInt(language -> Example.of(whole, language).size())
                .sum();
        double share = Math.min(1, (double) most / all);
        var categories = new LinkedHashMap<CategoryId, Category>();
        whole.categories().values().forEach(category -> categories.put(category.id(), thinned(category, share)));
        return new Edition(
                whole.hash(),
                whole.name(),
                whole.date(),
                whole.notes(),
                whole.facts(),
                categories,
                whole.instruments(),
                whole.rules(),
                whole.forums(),
                whole.procedures(),
                whole.precedents(),
                whole.guidance());
    }

    private static Category thinned(Category category, double share) {
        var examples = category.examples().stream()
                .map(block ->
                        new Category.Examples(block.writer(), thinned(block.zh(), share), thinned(block.en(), share)))
                .toList();
        return new Category(
                category.id(),
                category.title(),
                category.definition(),
                category.border(),
                category.facts(),
                category.tells(),
                category.distinctions(),
                examples);
    }

    private static List<String> thinned(List<String> texts, double share) {
        return texts.subList(0, (int) Math.round(share * texts.size()));
    }
}
