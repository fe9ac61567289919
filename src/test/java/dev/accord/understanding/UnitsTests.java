package dev.accord.understanding;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitsTests extends FactTests {

    @ParameterizedTest
    @MethodSource("units")
    void whatIsLeftOfWhatWasPaidForIsReckoned(String words, String expected) {
        expect(words, Moments.first(words), expected, Set.of("units_total", "units_left"));
    }

    static Stream<String[]> units() {
        return Corpus.lines("units.txt", 2);
    }
}
