package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我买的东西没收到 | ZH",
                "iPhone到货是坏的，屏幕不亮，客服不理我 | ZH",
                "my parcel never arrived | EN",
                "seller说refund我，但是一直没有到账，very disappointed | MIXED",
                "128 | ZH",
                "[phone-1] | ZH"
            })
    void tellsTheLanguageOfWords(String words, Speech speech) {
        assertThat(Speech.of(words, Language.ZH)).isEqualTo(speech);
    }

    @org.junit.jupiter.api.Test
    void mixedWordsAreAnsweredInTheLanguageOfThePage() {
        assertThat(Speech.MIXED.language(Language.EN)).isEqualTo(Language.EN);
        assertThat(Speech.ZH.language(Language.EN)).isEqualTo(Language.ZH);
    }
}
