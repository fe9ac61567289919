package dev.accord.understanding;

import dev.accord.edition.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmountsTests extends FigureTests {

    @ParameterizedTest
    @MethodSource("amounts")
    void readsAmountsAsPeopleWriteThem(String words, String expected) {
        expect(words, expected, Fact.Type.MONEY);
    }

    static Stream<String[]> amounts() {
        return Corpus.lines("amounts.txt", 2);
    }
}
