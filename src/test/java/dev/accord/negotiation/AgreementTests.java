package dev.accord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.dispute.Terms;
import dev.accord.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The agreement is on record in the commit that completes it.
class AgreementTests {

    private final TestSides sides = new TestSides().proposed().notified();

    @Test
    void oneSidesYesIsNoAgreement() {
        sides.then(accepts(Author.CONSUMER));
        assertThat(sides.dispute().rounds().agreement()).isEmpty();
    }

    @Test
    void theSecondYesIsInWhicheverOrder() {
        sides.then(accepts(Author.MERCHANT));
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NEGOTIATION);
        sides.then(accepts(Author.CONSUMER));
        var terms = sides.dispute().rounds().agreement().orElseThrow().terms();
        assertThat(terms.basis()).isEqualTo(Terms.Basis.PROPOSAL);
        assertThat(terms.amount()).isEqualTo(Money.of("398.00", "CNY"));
        assertThat(terms.items()).hasSize(1);
        assertThat(sides.dispute().stage()).isEqualTo(Stage.PERFORMANCE);
    }

    @Test
    void theAgreementIsPartOfTheCommitThatCompletesIt() {
        sides.then(accepts(Author.CONSUMER));
        long before = sides.dispute().version();
        var after = sides.then(accepts(Author.MERCHANT));
        assertThat(after.version()).isEqualTo(before + 1);
        assertThat(after.history().getLast().events()).anyMatch(RoundEvent.AgreementReached.class::isInstance);
    }

    @Test
    void whatIsAgreedOnceIsNotAgreedAgain() {
        sides.then(accepts(Author.CONSUMER));
        sides.then(accepts(Author.MERCHANT));
        sides.then(accepts(Author.MERCHANT));
        assertThat(sides.dispute().history().stream()
                        .flatMap(commit -> commit.events().stream())
                        .filter(RoundEvent.AgreementReached.class::isInstance))
                .hasSize(1);
    }

    @Test
    void anAcceptedOfferIsTheAgreement() {
        sides.then(offer(1, Author.MERCHANT, "450.00", null));
        sides.then(new RoundEvent.OfferAnswered(1, Author.CONSUMER, DisputeEvent.Decision.ACCEPT, ""));
        var terms = sides.dispute().rounds().agreement().orElseThrow().terms();
        assertThat(terms.basis()).isEqualTo(Terms.Basis.OFFER);
        assertThat(terms.amount()).isEqualTo(Money.of("450.00", "CNY"));
    }

    @Test
    void bidsThatCrossMeetHalfWayRoundedToTheCent() {
        sides.then(new RoundEvent.BidPlaced(1, Author.CONSUMER, Money.of("400.00", "CNY")));
        sides.then(new RoundEvent.BidPlaced(1, Author.MERCHANT, Money.of("450.25", "CNY")));
        var terms = sides.dispute().rounds().agreement().orElseThrow().terms();
        assertThat(terms.basis()).isEqualTo(Terms.Basis.BIDS);
        assertThat(terms.amount()).isEqualTo(Money.of("425.13", "CNY"));
    }

    @Test
    void bidsThatMissAreForgottenAndTheNextRoundBegins() {
        sides.then(new RoundEvent.BidPlaced(1, Author.MERCHANT, Money.of("400.00", "CNY")));
        sides.then(new RoundEvent.BidPlaced(1, Author.CONSUMER, Money.of("900.00", "CNY")));
        assertThat(sides.dispute().rounds().agreement()).isEmpty();
        assertThat(sides.dispute().rounds().bids().round()).isEqualTo(2);
        assertThat(sides.dispute().rounds().bids().placed()).isEmpty();
    }

    private static DisputeEvent accepts(Author side) {
        return new DisputeEvent.ProposalDecided(1, side, DisputeEvent.Decision.ACCEPT, null, List.of(), "");
    }

    private static DisputeEvent offer(int number, Author by, String amount, @Nullable Integer counters) {
        return new RoundEvent.OfferMade(number, by, Money.of(amount, "CNY"), List.of(), "", counters);
    }
}
