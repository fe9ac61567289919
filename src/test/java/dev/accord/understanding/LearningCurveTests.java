package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.embedding.Embedder;
import dev.accord.kit.JsonReport;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whether more examples would still help: one writer's examples are held back, and the voters learn from ever more of
/// the others'.
@Tag("eval")
class LearningCurveTests {

    private static final String HELD_BACK = "d";
    private static final List<Double> SHARES = List.of(0.25, 0.5, 0.75, 1.0);
    /// As they usually come out.
    private static final double[] WEIGHTS = {0.6, 0.8, 0.14, 0.32, 0.35};

    private final List<String> categories = ShippedEdition.get().categories().keySet().stream()
            .map(id -> id.value())
            .sorted()
            .toList();

    /// A text as voters see it, and what it is.
    private record Known(Sample sample, int label, String writer) {}

    @Test
    void accuracyOnAWriterHeldBackGrowsWithTheExamplesOfTheOthers() throws IOException {
        var embedder = Embedders.prepared();
        var report = new JsonReport("learning-curve");
        var curves = new LinkedHashMap<String, Map<Integer, Double>>();
        for (var language : Language.values()) {
            var curve = curve(known(language, embedder), language);
            curves.put(language.name().toLowerCase(Locale.ROOT), curve);
            curve.forEach((examples, accuracy) ->
                    report.figure("%s-with-%d-examples".formatted(language, examples), accuracy));
            var accuracies = List.copyOf(curve.values());
            assertThat(accuracies.getLast()).isGreaterThan(accuracies.getFirst());
        }
        assertThat(report.detail("curves", curves).publish()).isEmpty();
    }

    private List<Known> known(Language language, Embedder embedder) {
        var marks = new Marks(ShippedEdition.get());
        return Example.of(ShippedEdition.get(), language).stream()
                .map(example -> {
                    var words = Utterance.of(example.text(), language);
                    var sample = Sample.of(words, marks.of(words), embedder.embed(example.text(), language));
                    return new Known(
                            sample, categories.indexOf(example.category().value()), example.writer());
                })
                .toList();
    }

    private Map<Integer, Double> curve(List<Known> known, Language language) {
        var held = known.stream().filter(one -> one.writer().equals(HELD_BACK)).toList();
        var others = known.stream()
                .filter(one -> !one.writer().equals(HELD_BACK))
                .sorted(Comparator.comparingInt(one -> one.sample().text().hashCode()))
                .toList();
        var curve = new LinkedHashMap<Integer, Double>();
        for (double share : SHARES) {
            int size = (int) (share * others.size());
            curve.put(size, accuracy(others.subList(0, size), held, language));
        }
        return curve;
    }

    private double accuracy(List<Known> seen, List<Known> held, Language language) {
        var samples = seen.stream().map(Known::sample).toList();
        var labels = seen.stream().mapToInt(Known::label).toArray();
        var voters = Classifier.trainings(language).stream()
                .map(training -> training.train(samples, labels, categories.size()))
                .toList();
        long right = held.stream()
                .filter(one -> best(voters, one.sample()) == one.label())
                .count();
        return right / (double) held.size();
    }

    private static int best(List<Voter> voters, Sample sample) {
        var logs = voters.stream().map(voter -> Ensemble.logs(voter, sample)).toArray(double[][]::new);
        var votes = Ensemble.combined(logs, WEIGHTS);
        return IntStream.range(0, votes.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> votes[i]))
                .orElseThrow();
    }
}
