package dev.accord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "25, 25",
        "五, 5",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "二十五, 25",
        "一百零五, 105",
        "一百一十, 110",
        "五百八十二, 582",
        "一千一百六十五, 1165",
        "一千零一, 1001",
        "1165, 1165",
        "〇, 0",
        "两百, 200"
    })
    void numbersOfArticlesAreRead(String text, int number) {
        assertThat(ChineseNumber.of(text)).isEqualTo(number);
    }
}
