package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Fact;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            退款 ~ 退款
            (?<!不)退款(?!了) ~ 退款
            (退|还)款? ~ 退,还
            (想|要)?换货 ~ 换货
            never (got|came) ~ nev
            refund(ed|ing)? ~ ref
            a+bc ~ bc
            [退换]货 ~ 货
            """)
    void oneOfTheRarestRunsIsNeeded(String pattern, String runs) {
        assertThat(Needed.by(pattern).orElseThrow()).containsExactlyInAnyOrder(runs.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            [0-9]+
            (退款)?
            退款|[^a]
            \\d{2,}
            .*
            """)
    void whereAnythingMayMatchNothingIsNeeded(String pattern) {
        assertThat(Needed.by(pattern)).isEmpty();
    }

    @Test
    void noCueThatShipsIsEverRuledOutWhereItMatches() {
        var edition = ShippedEdition.get();
        for (var language : Language.values()) {
            var texts = Example.of(edition, language).stream()
                    .map(example -> Plain.of(example.text()))
                    .filter(text -> Math.floorMod(text.hashCode(), 16) == 0)
                    .toList();
            var cues = edition.facts().values().stream()
                    .flatMap(fact -> patterns(fact, language))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(100);
            texts.forEach(text -> assertThat(missed(text, cues)).as(text).isEmpty());
        }
    }

    private static List<String> missed(String text, List<String> cues) {
        return cues.stream()
                .filter(cue -> Needed.by(cue)
                        .filter(runs -> runs.stream().noneMatch(text::contains))
                        .isPresent())
                .filter(cue -> Pattern.compile(cue).matcher(text).find())
                .toList();
    }

    private static Stream<String> patterns(Fact fact, Language language) {
        return fact.cues().stream()
                .flatMap(cue -> (language == Language.ZH ? cue.zh() : cue.en()).stream())
                .map(CuePattern::lower);
    }
}
