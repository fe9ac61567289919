package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTests {

    @ParameterizedTest
    @MethodSource("numbers")
    void readsCountsAndLengthsOfTime(String words, String expected) {
        var context = Moments.first(words);
        var found = Figures.in(Utterance.of(words, context.locale()), context).stream()
                .filter(figure -> figure.value() != null)
                .map(figure -> figure.type() + " " + figure.value().asText())
                .toList();
        assertThat(found).contains(expected);
    }

    static Stream<String[]> numbers() {
        return Corpus.lines("numbers.txt", 2);
    }
}
