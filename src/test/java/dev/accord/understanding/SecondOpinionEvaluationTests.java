package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.kit.JsonReport;
import dev.accord.kit.ShippedEdition;
import dev.accord.privacy.PatternRedactor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures the weight of a second opinion: over the utterances of `eval/readings` of which the plain reading is
/// unsure,
/// how often the distinguishing question names the kind that is meant, for models that are right this often and are
/// confident either way, and for one that never is.
@Tag("eval")
class SecondOpinionEvaluationTests {

    private static final List<Double> WEIGHTS = List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0);
    private static final List<Double> RIGHT = List.of(0.9, 0.75, 0.6, 0.0);
    private static final double MOST_HARM = 0.08;
    private static final double SURE = 0.85;
    /// A model that errs says so a little, as small ones do.
    private static final double ERRING = 0.75;

    /// An utterance that was left open and what is meant by it.
    private record Open(List<Reading.Scored> scored, CategoryId meant, int number) {

        boolean names(double right, double weight) {
            var second = new SecondReading(opinion(right), isRight(right) ? SURE : ERRING, List.of());
            return Corroboration.ordered(scored, second, weight).stream()
                    .limit(2)
                    .map(Reading.Scored::category)
                    .anyMatch(meant::equals);
        }

        private String opinion(double right) {
            return isRight(right)
                    ? meant.value()
                    : scored.stream()
                            .map(Reading.Scored::category)
                            .filter(category -> !meant.equals(category))
                            .skip(number % 2)
                            .findFirst()
                            .orElseThrow()
                            .value();
        }

        /// The same utterances are right for one model at every weight.
        private boolean isRight(double right) {
            return Math.floorMod(number * 61, 100) < right * 100;
        }
    }

    @Test
    void theWeightHelpsWhoIsMostlyRightAndKeepsALiarFromHarm() throws IOException {
        var open = open();
        var named = new LinkedHashMap<Double, Map<Double, Double>>();
        for (double right : RIGHT) {
            var byWeight = new LinkedHashMap<Double, Double>();
            WEIGHTS.forEach(weight -> byWeight.put(weight, share(open, right, weight)));
            named.put(right, byWeight);
            System.out.printf("right in %.0f %%: named, by weight: %s%n", right * 100, byWeight);
        }
        double plain = share(open, 0.75, 0);
        var low = new JsonReport("second-opinion")
                .figure("unsure", open.size())
                .figure("named-without", plain)
                .figure("gained-right-in-90", share(open, 0.9, Corroboration.MODEL_WEIGHT) - plain)
                .figure("gained-right-in-75", share(open, 0.75, Corroboration.MODEL_WEIGHT) - plain)
                .figure("gained-right-in-60", share(open, 0.6, Corroboration.MODEL_WEIGHT) - plain)
                .figure("gained-liar", share(open, 0, Corroboration.MODEL_WEIGHT) - plain)
                .detail("named by how often it is right and by weight", named.toString())
                .publish();
        assertThat(low).as("figures under their baseline").isEmpty();
        assertThat(List.of(0.9, 0.75, 0.6))
                .as("every model that is mostly right helps")
                .allSatisfy(right -> assertThat(share(open, right, Corroboration.MODEL_WEIGHT))
                        .isGreaterThan(plain));
        assertThat(share(open, 0, Corroboration.MODEL_WEIGHT))
                .as("one that never is does little harm")
                .isGreaterThanOrEqualTo(plain - MOST_HARM);
    }

    private static double share(List<Open> open, double right, double weight) {
        return (double) open.stream().filter(one -> one.names(right, weight)).count() / open.size();
    }

    private static List<Open> open() throws IOException {
        var embedder = Embedders.prepared();
        var reader = new TrainedReaders(embedder).of(ShippedEdition.get());
        var redactor = new PatternRedactor();
        var all = Utterances.all();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    var reading = reader.read(
                            redactor.redact(all.get(i).text()), all.get(i).context());
                    return reading.unsure()
                            ? new Open(reading.categories(), all.get(i).category(), i)
                            : null;
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
