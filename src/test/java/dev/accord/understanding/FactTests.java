package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.kit.ShippedEdition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the facts of a line of a corpus with the vocabulary that ships.
abstract class FactTests {

    private static final FactReading READING =
            new FactReading(ShippedEdition.get(), new NamedFacts(ShippedEdition.get()));

    static FactReading.Outcome read(String words, Context context) {
        var utterance = Utterance.of(words, context.locale());
        return READING.read(utterance, context, Set.of(new FactId("price")), Intents.in(utterance));
    }

    /// Exactly the expected facts among those of interest.
    ///
    /// @param expected `id=value; id=value`
    static void expect(String words, Context context, String expected, Set<String> ofInterest) {
        var wanted = expected.isBlank()
                ? Set.<String>of()
                : Arrays.stream(expected.split(";")).map(String::strip).collect(Collectors.toSet());
        var found = read(words, context).facts().stream()
                .filter(fact ->
                        ofInterest.isEmpty() || ofInterest.contains(fact.fact().value()))
                .map(fact -> fact.fact() + "=" + text(fact.value()))
                .collect(Collectors.toSet());
        assertThat(found).as(words).isEqualTo(wanted);
    }

    private static String text(FactValue value) {
        return value instanceof FactValue.Choices(List<String> choices)
                ? choices.stream().sorted().collect(Collectors.joining(", "))
                : value.asText();
    }
}
