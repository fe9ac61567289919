package dev.accord.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.shared.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternRedactorTests {

    private final Redactor redactor = new PatternRedactor();

    @ParameterizedTest
    @MethodSource("corpus")
    void masksPersonalDataAndNothingElse(String original, String masked) {
        assertThat(redactor.redact(original).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everySpanLeadsBackToTheOriginal(String original, String masked) {
        var text = redactor.redact(original);
        var whole = text.inOriginal(new Span(0, text.text().length()));
        assertThat(original.substring(whole.start(), whole.end())).isEqualTo(original);
        for (int i = 0; i < text.text().length(); i++) {
            var place = text.inOriginal(new Span(i, i + 1));
            var quote = original.substring(place.start(), place.end());
            boolean kept = quote.equals(text.text().substring(i, i + 1));
            assertThat(kept || original.contains(quote) && text.text().contains("["))
                    .isTrue();
        }
    }

    @Test
    void aTokenLeadsBackToTheDatum() {
        var original = "我叫王小明，花了99，电话13812345678，3月2号买的";
        var text = redactor.redact(original);
        int token = text.text().indexOf("[phone-1]");
        int date = text.text().indexOf("3月2号");
        assertThat(quote(text, original, token, token + 9)).isEqualTo("13812345678");
        assertThat(quote(text, original, token + 3, token + 5)).isEqualTo("13812345678");
        assertThat(quote(text, original, date, date + 4)).isEqualTo("3月2号");
        assertThat(text.kinds()).containsExactly("name", "phone");
    }

    @Test
    void longTextsAreReadInNoTime() {
        var original = "收货地址是浙江省杭州市西湖区文三路很远的地方 a1b2 ".repeat(250);
        var begun = System.nanoTime();
        redactor.redact(original);
        assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
    }

    private static String quote(MaskedText text, String original, int start, int end) {
        var place = text.inOriginal(new Span(start, end));
        return original.substring(place.start(), place.end());
    }

    static Stream<String[]> corpus() {
        return Stream.of("zh", "en")
                .flatMap(PatternRedactorTests::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" => ", 2));
    }

    private static Stream<String> lines(String language) {
        try (var file = PatternRedactorTests.class.getResourceAsStream("/privacy/" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
