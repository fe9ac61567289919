package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.FactId;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTests extends FactTests {

    @ParameterizedTest
    @MethodSource("answers")
    void aShortAnswerIsReadInTheLightOfTheQuestion(String asked, String words, String expected) {
        expect(words, Moments.asked(asked, words), expected, Set.of(asked));
    }

    @Test
    void anAnswerThatIsOnlyAboutADayIsAskedAboutAgain() {
        var context = Moments.asked("purchase_date", "上周");
        assertThat(read("上周", context).ambiguous()).containsExactly(new FactId("purchase_date"));
    }

    static Stream<String[]> answers() {
        return Corpus.lines("answers.txt", 3);
    }
}
