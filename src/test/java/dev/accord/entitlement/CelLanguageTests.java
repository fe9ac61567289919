package dev.accord.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.kit.ShippedEdition;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CelLanguageTests {

    private static final FactId REMEDY = new FactId("remedy");
    private static final FactId CONTACTED = new FactId("seller_contacted");
    private static final FactId PURCHASE = new FactId("purchase_date");

    private final Edition edition = ShippedEdition.get();
    private final CelLanguage language = new CelLanguage(edition.facts());

    @Test
    void whatIsMissingIsExactlyWhatTheAnswerStillHangsOn() {
        var both = language.compile("seller_contacted && 'refund' in remedy", SimpleType.BOOL);
        assertThat(both.evaluate(facts(Map.of())).missing()).containsExactlyInAnyOrder(REMEDY, CONTACTED);
        assertThat(both.evaluate(facts(Map.of(CONTACTED, new FactValue.Flag(true))))
                        .missing())
                .containsExactly(REMEDY);
        assertThat(both.evaluate(facts(Map.of(CONTACTED, new FactValue.Flag(false))))
                        .is(false))
                .isTrue();
    }

    @Test
    void todayIsAlwaysKnown() {
        var late = language.compile("today > purchase_date", SimpleType.BOOL);
        assertThat(late.evaluate(facts(Map.of())).missing()).containsExactly(PURCHASE);
        var day = new FactValue.Day(LocalDate.of(2026, 3, 2));
        assertThat(late.evaluate(facts(Map.of(PURCHASE, day))).is(true)).isTrue();
    }

    private CelFacts facts(Map<FactId, FactValue> told) {
        return new CelFacts(new Facts(told), LocalDate.of(2026, 5, 1), edition);
    }
}
