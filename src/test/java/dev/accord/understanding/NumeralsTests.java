package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTests {

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "十五, 15",
        "二十, 20",
        "一百二十九, 129",
        "一百零五, 105",
        "两百五, 250",
        "三千二, 3200",
        "一万二, 12000",
        "两万三千, 23000",
        "一千零二十, 1020",
        "一二八, 128",
        "1.2万, 12000",
        "1万2, 12000",
        "3k, 3000",
        "'1,280', 1280",
        "two, 2",
        "a couple of, 2",
        "thirty-eight, 38",
        "a hundred and nineteen, 119",
        "twelve hundred, 1200"
    })
    void readsNumbersInEitherScript(String written, BigDecimal number) {
        assertThat(Numerals.parse(written))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"三四百", "七八千", "百", "none", "十七八"})
    void isSilentOnWhatIsOnlyAboutANumber(String written) {
        assertThat(Numerals.parse(written)).isEmpty();
    }
}
