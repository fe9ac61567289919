package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.FactId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionsTests extends FactTests {

    private static final Set<String> OF_INTEREST =
            Set.of("price", "purchase_date", "delivery_date", "refund_received", "overcharge");

    @ParameterizedTest
    @MethodSource("corrections")
    void whatCorrectsAFactTakesItsPlace(String known, String words, String expected) {
        expect(words, Moments.knowing(known, words), expected, OF_INTEREST);
    }

    @Test
    void aCorrectionThatFitsTwoFactsIsAskedAbout() {
        var context = Moments.knowing("purchase_date=2026-11-02, delivery_date=2026-11-05", "是");
        assertThat(read("说错了，是3号", context).ambiguous())
                .containsExactlyInAnyOrder(new FactId("delivery_date"), new FactId("purchase_date"));
    }

    static Stream<String[]> corrections() {
        return Corpus.lines("corrections.txt", 3);
    }
}
