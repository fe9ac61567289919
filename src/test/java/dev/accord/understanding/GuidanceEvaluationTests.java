package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Guidance;
import dev.accord.kit.ShippedEdition;
import dev.accord.kit.YamlFolder;
import dev.accord.kit.YamlItem;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// `eval/guidance`, questions that strangers asked and that nobody saw who wrote the answers: is the answer given, or
/// offered, and is nothing else said? Against `eval/baselines/guidance.yaml`.
@Tag("eval")
class GuidanceEvaluationTests {

    private static final Path BASELINE = Path.of("eval/baselines/guidance.yaml");
    private static final AskedGuidance GUIDANCE = new AskedGuidance(ShippedEdition.get(), Embedders.prepared());

    /// @param answers what answers it; nothing where nothing does
    private record Question(
            String text, Context context, Optional<CategoryId> kind, List<String> answers, Asked asked) {

        boolean isGiven() {
            return asked.sure().stream().map(Guidance::id).anyMatch(answers::contains);
        }

        boolean isOffered() {
            return isGiven()
                    || asked.sure().isEmpty()
                            && asked.likely().stream().map(Guidance::id).anyMatch(answers::contains);
        }

        boolean isMisled() {
            return !asked.sure().isEmpty() && !isGiven();
        }
    }

    @Test
    void whatStrangersAskIsAnsweredOrOfferedAndSeldomSomethingElse() throws IOException {
        var questions = YamlFolder.items("eval/guidance").stream()
                .map(GuidanceEvaluationTests::question)
                .toList();
        Map<String, Double> baseline = new Yaml().load(Files.readString(BASELINE));
        for (var language : Language.values()) {
            var spoken = questions.stream()
                    .filter(one -> one.context().locale() == language)
                    .toList();
            var answered =
                    spoken.stream().filter(one -> !one.answers().isEmpty()).toList();
            double given = share(answered, Question::isGiven);
            double offered = share(answered, Question::isOffered);
            double misled = share(spoken, Question::isMisled);
            var code = language.code();
            System.out.printf(
                    "guidance %s: %d questions, %d with an answer: given %.3f, given or offered %.3f; another one given %.3f of all%n",
                    code, spoken.size(), answered.size(), given, offered, misled);
            spoken.stream().filter(Question::isMisled).forEach(GuidanceEvaluationTests::print);
            assertThat(given).as("given, " + code).isGreaterThanOrEqualTo(baseline.get(code + "Given"));
            assertThat(offered).as("offered, " + code).isGreaterThanOrEqualTo(baseline.get(code + "Offered"));
            assertThat(misled).as("another given, " + code).isLessThanOrEqualTo(baseline.get(code + "Misled"));
        }
    }

    @Test
    void noQuestionOfTheSetStandsAmongTheWaysOfAsking() {
        var known = ShippedEdition.get().guidance().stream()
                .flatMap(one -> Stream.of(Language.values())
                        .flatMap(language -> Stream.concat(
                                one.asks().in(language).stream(),
                                Stream.of(one.title().in(language)))))
                .map(AskedQuestions::plain)
                .collect(Collectors.toSet());
        assertThat(YamlFolder.items("eval/guidance"))
                .extracting(item -> AskedQuestions.plain(item.text("text")))
                .doesNotContainAnyElementsOf(known);
    }

    private static void print(Question question) {
        System.out.printf(
                "  %s → %s, wanted %s%n",
                question.text(), question.asked().sure().getFirst().id(), question.answers());
    }

    private static double share(List<Question> of, Predicate<Question> which) {
        return of.stream().filter(which).count() / (double) Math.max(1, of.size());
    }

    private static Question question(YamlItem item) {
        var locale = item.text("locale");
        var context = Context.first(
                Language.of(locale), Jurisdiction.of(Locale.forLanguageTag(locale)), LocalDate.of(2026, 11, 26));
        var kind = item.optional("category").map(CategoryId::new);
        var text = item.text("text");
        return new Question(
                text,
                context,
                kind,
                item.texts("answers"),
                GUIDANCE.in(Utterance.of(text, context.locale()), context, kind));
    }
}
