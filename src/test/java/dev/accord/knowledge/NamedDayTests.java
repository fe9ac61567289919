package dev.accord.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年3月被自动续费扣的钱 | 2021-03-15",
                "2021年6月18号某App把我的手机号给了贷款公司 | 2021-06-18",
                "2023-08-01买的 | 2023-08-01",
                "2023/8/1 下单 | 2023-08-01",
                "2023.12.31办的卡 | 2023-12-31",
                "I bought a telly in Galway in October 2022 | 2022-10-15",
                "on March 5, 2024 my charger exploded | 2024-03-05",
                "5th of March 2024 | 2024-03-05",
                "booked a gig in Feb 2025, fees added | 2025-02-15",
                "2023年8月充的钱，2023年12月倒闭 | 2023-08-15"
            })
    void aDayThatIsNamedIsFound(String words, LocalDate day) {
        assertThat(NamedDay.in(words, TODAY)).contains(day);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"花了2021块", "2021年", "1005.6", "2030年5月到期", "2021年13月", "型号2019-99", "may 2 of us return it", ""})
    void whatIsNoPastDayIsNone(String words) {
        assertThat(NamedDay.in(words, TODAY)).isEmpty();
    }

    @Test
    void todayIsNotThePast() {
        assertThat(NamedDay.in("2026年11月25日买的", TODAY)).isEmpty();
    }
}
