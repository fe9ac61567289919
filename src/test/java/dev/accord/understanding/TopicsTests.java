package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTests {

    @ParameterizedTest
    @MethodSource("topics")
    void tellsWhatIsAskedAboutTheServiceAndTheWayAhead(String words, String expected) {
        var found = Topics.in(Utterance.of(words, Moments.first(words).locale())).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(expected.isBlank() ? Set.of() : Set.of(expected.split(", ")));
    }

    static Stream<String[]> topics() {
        return Corpus.lines("topics.txt", 2);
    }
}
