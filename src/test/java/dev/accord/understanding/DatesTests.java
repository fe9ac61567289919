package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Fact;
import dev.accord.shared.Jurisdiction;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatesTests extends FigureTests {

    @ParameterizedTest
    @MethodSource("dates")
    void readsDaysFromTheDayTheyAreToldOn(String words, String expected) {
        expect(words, expected, Fact.Type.DATE);
    }

    @Test
    void aPromisedDayMayLieAhead() {
        var figure = figures("12月3号", Jurisdiction.CN, Fact.Type.DATE).getFirst();
        assertThat(Objects.requireNonNull(figure.ahead()).asText()).isEqualTo("2026-12-03");
        assertThat(Objects.requireNonNull(figure.value()).asText()).isEqualTo("2025-12-03");
    }

    static Stream<String[]> dates() {
        return Corpus.lines("dates.txt", 2);
    }
}
