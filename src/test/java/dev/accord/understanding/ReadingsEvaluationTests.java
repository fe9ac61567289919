package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.JsonReport;
import dev.accord.kit.ShippedEdition;
import dev.accord.privacy.PatternRedactor;
import dev.accord.privacy.Redactor;
import dev.accord.understanding.CategoryScore.Judged;
import dev.accord.understanding.Utterances.Labelled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every utterance of `eval/readings` through the reader of the edition that ships.
@Tag("eval")
class ReadingsEvaluationTests {

    private static final int SHARED_GRAMS = 4;
    private static final double NEAR = 0.6;

    private final List<Labelled> utterances = Utterances.all();

    @Test
    void utterancesAreUnderstood() throws IOException {
        var embedder = Embedders.prepared();
        var reader = new TrainedReaders(embedder).of(ShippedEdition.get());
        read(reader, new ArrayList<>()); // until the machine is warm
        var times = new ArrayList<Long>();
        var judged = read(reader, times);
        times.sort(null);
        assertThat(report(judged, times).publish())
                .as("figures under their baseline")
                .isEmpty();
    }

    @Test
    void noUtteranceNorANearCopyIsAmongTheExamples() {
        var examples = ShippedEdition.get().categories().values().stream()
                .flatMap(category -> category.examples().stream())
                .flatMap(block -> java.util.stream.Stream.concat(block.zh().stream(), block.en().stream()))
                .map(text -> grams(text))
                .toList();
        var copied = utterances.stream()
                .filter(utterance -> nearest(grams(utterance.text()), examples) >= NEAR)
                .map(utterance -> utterance.id() + " " + utterance.text())
                .toList();
        assertThat(copied).isEmpty();
    }

    private List<Judged> read(Reader reader, List<Long> times) {
        Redactor redactor = new PatternRedactor();
        return utterances.stream()
                .map(label -> {
                    long start = System.nanoTime();
                    var reading = reader.read(redactor.redact(label.text()), label.context());
                    times.add(System.nanoTime() - start);
                    return new Judged(label, reading);
                })
                .toList();
    }

    private static JsonReport report(List<Judged> judged, List<Long> times) {
        var categories = new CategoryScore(judged);
        var facts = FactScore.of(judged);
        var report = new JsonReport("readings")
                .figure("utterances", judged.size())
                .figure("accuracy-strict", categories.strict())
                .figure("accuracy-lenient", categories.lenient())
                .figure("macro-f1", categories.macroF1())
                .figure("dispute-f1", categories.disputeF1())
                .figure("non-dispute-f1", categories.nonDisputeF1())
                .figure("calibration", 1 - categories.calibrationError())
                .figure("sure", 1 - categories.unsure())
                .figure("secondary-recall", categories.secondaryRecall())
                .figure("ambiguity-recall", categories.ambiguityRecall())
                .figure("facts-precision", facts.all().precision())
                .figure("facts-recall", facts.all().recall());
        facts.byFact().forEach((fact, counts) -> {
            report.figure(fact + "-precision", counts.precision());
            report.figure(fact + "-recall", counts.recall());
        });
        return report.figure("readings-per-second-p50", 1e9 / times.get(times.size() / 2))
                .figure("readings-per-second-p99", 1e9 / times.get(times.size() * 99 / 100))
                .detail("confusions", categories.confusions())
                .detail("matrix", categories.matrix())
                .detail("calibration-bins", categories.bins())
                .detail("milliseconds-p50", times.get(times.size() / 2) / 1e6)
                .detail("milliseconds-p99", times.get(times.size() * 99 / 100) / 1e6)
                .detail("wrong", wrong(judged));
    }

    private static List<String> wrong(List<Judged> judged) {
        return judged.stream()
                .filter(one -> !one.isGround())
                .map(one -> "%s: %s taken for %s (%.2f)"
                        .formatted(
                                one.label().id(),
                                one.label().category(),
                                one.reading().best().category(),
                                one.reading().best().confidence()))
                .toList();
    }

    /// The largest share of the shorter text's grams that an example has too; short texts of few grams are no copies.
    private static double nearest(Set<String> grams, List<Set<String>> examples) {
        return examples.stream()
                .filter(example -> Math.min(example.size(), grams.size()) >= 2 * SHARED_GRAMS)
                .mapToDouble(example -> grams.stream().filter(example::contains).count()
                        / (double) Math.max(example.size(), grams.size()))
                .max()
                .orElse(0);
    }

    private static Set<String> grams(String text) {
        var plain = Plain.of(text).replaceAll("[^\\p{IsHan}a-z0-9]", "");
        return java.util.stream.IntStream.rangeClosed(0, plain.length() - SHARED_GRAMS)
                .mapToObj(start -> plain.substring(start, start + SHARED_GRAMS))
                .collect(Collectors.toSet());
    }
}
