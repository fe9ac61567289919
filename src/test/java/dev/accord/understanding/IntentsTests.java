package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntentsTests {

    @ParameterizedTest
    @MethodSource("intents")
    void tellsWhatAMessageDoesInTheConversation(String words, String expected) {
        var found = Intents.in(Utterance.of(words, Moments.first(words).locale())).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected.isBlank() ? Set.of() : Set.of(expected.split(", ")));
    }

    static Stream<String[]> intents() {
        return Corpus.lines("intents.txt", 2);
    }
}
