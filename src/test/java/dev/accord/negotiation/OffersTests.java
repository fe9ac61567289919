package dev.accord.negotiation;

import static dev.accord.negotiation.Fixtures.offer;
import static dev.accord.negotiation.Fixtures.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import dev.accord.timeline.Standings;
import dev.accord.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Offers and sealed bids, the same rules for both sides.
class OffersTests {

    private final TestSides sides = new TestSides().proposed().notified().answered();
    private final Offers offers = sides.offers();
    private final Bidding bidding = sides.bidding();

    @Test
    void nothingBeneathAMandatoryRightCanBeOffered() {
        assertRefused(422, () -> offers.make(sides.id, Author.MERCHANT, offer("397.99")));
        assertRefused(422, () -> offers.make(sides.id, Author.CONSUMER, offer("1592.01")));
        assertRefused(422, () -> bidding.place(sides.id, Author.MERCHANT, yuan("100.00")));
        offers.make(sides.id, Author.MERCHANT, offer("398.00"));
    }

    @Test
    void beforeTheSellerWasToldNothingCanBeOffered() {
        var alone = new TestSides().proposed();
        assertRefused(409, () -> alone.offers().make(alone.id, Author.CONSUMER, offer("400.00")));
    }

    @Test
    void bidsBeginOnceTheSellerHasAnswered() {
        var silent = new TestSides().proposed().notified();
        assertRefused(409, () -> silent.bidding().place(silent.id, Author.MERCHANT, yuan("400.00")));
    }

    @Test
    void aCounterOfferAnswersTheOneBefore() {
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        offers.counter(sides.id, Author.CONSUMER, 1, offer("500.00"));
        var rounds = sides.dispute().rounds();
        assertThat(rounds.answer(1).orElseThrow().decision()).isEqualTo(DisputeEvent.Decision.COUNTER);
        assertThat(rounds.open().orElseThrow().number()).isEqualTo(2);
        offers.answer(sides.id, Author.MERCHANT, 2, DisputeEvent.Decision.ACCEPT, "");
        assertThat(sides.dispute().rounds().agreement().orElseThrow().terms().amount())
                .isEqualTo(yuan("500.00"));
    }

    @Test
    void aSideCannotAnswerItsOwnOfferNorOfferTwiceInARow() {
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        assertRefused(409, () -> offers.answer(sides.id, Author.MERCHANT, 1, DisputeEvent.Decision.ACCEPT, ""));
        assertRefused(409, () -> offers.make(sides.id, Author.MERCHANT, offer("410.00")));
    }

    @Test
    void theRoundsAreLimitedByTheProcedure() {
        for (int number = 1; number <= 5; number++) {
            offers.make(sides.id, Author.MERCHANT, offer("400.00"));
            offers.answer(sides.id, Author.CONSUMER, number, DisputeEvent.Decision.DECLINE, "");
        }
        assertRefused(409, () -> offers.make(sides.id, Author.MERCHANT, offer("400.00")));
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, "");
        long version = sides.dispute().version();
        offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, "");
        assertThat(sides.dispute().version()).isEqualTo(version);
    }

    @Test
    void ofAnAcceptanceAndADeclineAtTheSameInstantOneCounts() throws Exception {
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        var outcomes = atOnce(List.of(
                () -> offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, ""),
                () -> offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.DECLINE, "")));
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(sides.dispute().rounds().answers()).hasSize(1);
    }

    @Test
    void twoAcceptancesAtTheSameInstantAreOneAgreement() throws Exception {
        sides.then(new DisputeEvent.ProposalDecided(
                1, Author.CONSUMER, DisputeEvent.Decision.ACCEPT, null, List.of(), ""));
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        atOnce(List.of(
                () -> sides.desk().decide(sides.id, 1, DisputeEvent.Decision.ACCEPT, ""),
                () -> offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, "")));
        assertThat(sides.dispute().history().stream()
                        .flatMap(commit -> commit.events().stream())
                        .filter(RoundEvent.AgreementReached.class::isInstance))
                .hasSize(1);
    }

    @Test
    void anAcceptanceAfterTheEndIsTooLateEvenBeforeTheAgendaLooked() {
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        sides.now.set(sides.clock().ends());
        assertRefused(409, () -> offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, ""));
        assertThat(sides.dispute().rounds().agreement()).isEmpty();
    }

    @Test
    void anAcceptanceInTheLastMillisecondCounts() {
        offers.make(sides.id, Author.MERCHANT, offer("400.00"));
        sides.now.set(sides.clock().ends().minusMillis(1));
        offers.answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, "");
        assertThat(sides.dispute().stage()).isEqualTo(Stage.PERFORMANCE);
    }

    @Test
    void aBidLeavesNoTraceForTheOtherSideNorForStaff() {
        var before = List.of(seenBy(Audience.CONSUMER), seenBy(Audience.STAFF));
        bidding.place(sides.id, Author.MERCHANT, yuan("444.44"));
        assertThat(List.of(seenBy(Audience.CONSUMER), seenBy(Audience.STAFF))).isEqualTo(before);
        assertThat(seenBy(Audience.MERCHANT)).doesNotContain("444.44");
    }

    @Test
    void bidsThatMissShowNeitherFigureToAnyone() {
        bidding.place(sides.id, Author.MERCHANT, yuan("444.44"));
        bidding.place(sides.id, Author.CONSUMER, yuan("777.77"));
        for (var audience : Audience.values()) {
            assertThat(seenBy(audience)).contains("bids-missed").doesNotContain("444.44", "777.77");
        }
    }

    @Test
    void aSideBidsOnceInARoundAndOnlyInAsManyRoundsAsArePublished() {
        for (int round = 1; round <= 3; round++) {
            bidding.place(sides.id, Author.MERCHANT, yuan("400.00"));
            assertRefused(409, () -> bidding.place(sides.id, Author.MERCHANT, yuan("401.00")));
            bidding.place(sides.id, Author.CONSUMER, yuan("900.00"));
        }
        assertRefused(409, () -> bidding.place(sides.id, Author.MERCHANT, yuan("400.00")));
    }

    @Test
    void bidsThatCrossSettleHalfWay() {
        bidding.place(sides.id, Author.CONSUMER, yuan("400.01"));
        bidding.place(sides.id, Author.MERCHANT, yuan("450.00"));
        assertThat(sides.dispute().rounds().agreement().orElseThrow().terms().amount())
                .isEqualTo(yuan("425.01"));
    }

    private String seenBy(Audience audience) {
        var dispute = sides.dispute();
        var standing = new Standings(sides.edition, audience, Language.ZH).of(dispute);
        var placed = standing.dealings().bids().placed() && audience != Audience.MERCHANT;
        assertThat(placed).isFalse();
        return Timeline.of(dispute, audience).after(0, 100) + " " + (audience == Audience.MERCHANT ? "" : standing);
    }

    private static void assertRefused(int status, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    /// Which of them went through.
    private static List<Boolean> atOnce(List<Callable<?>> acts) throws Exception {
        var start = new CountDownLatch(1);
        var done = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var act : acts) {
                done.add(threads.submit(() -> {
                    start.await();
                    try {
                        act.call();
                        return true;
                    } catch (Refusal refused) {
                        return false;
                    }
                }));
            }
            start.countDown();
        }
        var outcomes = new ArrayList<Boolean>();
        for (var one : done) {
            outcomes.add(one.get());
        }
        return outcomes;
    }
}
