package dev.accord.dialogue;

import static dev.accord.dialogue.TestSituation.aMessageIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.TestDispute;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What does not belong here is told why, and where it does.
class ScopeTests {

    @Test
    void whatACourtHasIsLeftToTheCourt() {
        var moves = about("defective").telling("court_pending", "true").moves();
        assertThat(moves).singleElement().isInstanceOfSatisfying(Move.Refer.class, refer -> {
            assertThat(refer.why()).isEqualTo(Move.Beyond.COURT);
            assertThat(refer.forums()).isNotEmpty();
        });
    }

    @Test
    void aMatterThatNoCourtHasIsDealtWith() {
        assertThat(about("defective").telling("court_pending", "false").moves())
                .noneMatch(Move.Refer.class::isInstance);
    }

    @Test
    void aLargeMatterIsToldOfTheCourts() {
        assertThat(beyond("50000.01 CNY", "2026-04-01")).containsExactly(Move.Beyond.TOO_LARGE);
        assertThat(beyond("50000.00 CNY", "2026-04-01")).isEmpty();
    }

    @Test
    void anOldMatterIsToldThatTheTimeMayBeOver() {
        assertThat(beyond("398.00 CNY", "2023-04-30")).containsExactly(Move.Beyond.TIME_BARRED);
        assertThat(beyond("398.00 CNY", "2023-05-01")).isEmpty();
    }

    private static List<Move.Beyond> beyond(String price, String purchase) {
        var situation = about("defective")
                .telling("price", price)
                .telling("purchase_date", purchase)
                .situation();
        return Scope.beyond(situation).stream()
                .map(move -> ((Move.Refer) move).why())
                .toList();
    }

    private static TestSituation about(String category) {
        return aMessageIn(TestDispute.opened(Language.ZH, ShippedEdition.get())).about(category);
    }
}
