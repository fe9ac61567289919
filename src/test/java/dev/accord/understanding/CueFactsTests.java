package dev.accord.understanding;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CueFactsTests extends FactTests {

    private static final Set<String> OF_INTEREST = Set.of(
            "delivery_status",
            "defect",
            "fake",
            "seller_answer",
            "seller_contacted",
            "goods_intact",
            "remedy",
            "still_wanted",
            "evidence",
            "parcel_damage",
            "cancelled_by_seller");

    @ParameterizedTest
    @MethodSource("cues")
    void tellsWhatIsSoFromWhatIsDeniedSupposedOrAnothers(String words, String expected) {
        expect(words, Moments.first(words), expected, OF_INTEREST);
    }

    static Stream<String[]> cues() {
        return Corpus.lines("cues.txt", 2);
    }
}
