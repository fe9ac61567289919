package dev.accord.understanding;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFactsTests extends FactTests {

    private static final Set<String> NAMES = Set.of("order", "tracking", "platform", "shop", "promise", "received");

    @ParameterizedTest
    @MethodSource("texts")
    void findsNamesNumbersAndStatementsVerbatim(String words, String expected) {
        boolean goods = expected.startsWith("goods");
        expect(words, Moments.first(words), expected, goods ? Set.of("goods") : NAMES);
    }

    static Stream<String[]> texts() {
        return Corpus.lines("texts.txt", 2);
    }
}
