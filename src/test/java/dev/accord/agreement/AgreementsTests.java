package dev.accord.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Handler;
import dev.accord.dispute.Promise;
import dev.accord.dispute.Stage;
import dev.accord.shared.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// An agreement from the second yes to the last deed, or to the breach.
class AgreementsTests {

    private final TestAgreement agreed = new TestAgreement();

    @Test
    void whatIsToBeDoneByWhenStandsInTheCommitThatBringsTheAgreement() {
        var promises = agreed.dispute().performance().promises();
        assertThat(promises).extracting(Promise::number).containsExactly(1, 2);
        assertThat(promises.getFirst().due()).isAfter(LocalDate.of(2026, 5, 6));
        assertThat(agreed.dispute().history()).hasSize(2);
    }

    @Test
    void theSecondActBringsTheSignatureWithItAndTheDocumentsVerify() {
        agreed.accept(Author.CONSUMER);
        assertThat(agreed.dispute().performance().signature()).isEmpty();
        var after = agreed.accept(Author.MERCHANT);

        assertThat(after.history()).hasSize(4);
        var signature = agreed.agreements.signature(after);
        var found = Verification.of(
                agreed.keys(),
                signature,
                Map.of("page", agreed.agreements.page(after), "pdf", agreed.agreements.pdf(after)));
        assertThat(found.problems()).isEmpty();
        assertThat(found.sealed().orElseThrow().acceptances())
                .extracting(Agreement.Acceptance::party)
                .containsExactly(Author.CONSUMER, Author.MERCHANT);
    }

    @Test
    void whatWasSignedStaysByteForByteWhateverIsSaidLater() {
        agreed.accept(Author.CONSUMER);
        var signed = agreed.accept(Author.MERCHANT);
        var pdf = agreed.agreements.pdf(signed);
        var later = agreed.then(new DisputeEvent.MessageSaid(Author.CONSUMER, Addressees.BOTH, "m", "改成全额退款和道歉"));
        assertThat(agreed.agreements.pdf(later)).isEqualTo(pdf);
    }

    @Test
    void whoHadOtherTermsBeforeThemIsToldToReadAgain() {
        assertThatThrownBy(() -> agreed.agreements.accept(agreed.id, Author.CONSUMER, "00"))
                .isInstanceOf(Refusal.class);
        assertThat(agreed.dispute().performance().acceptances()).isEmpty();
    }

    @Test
    void theSameActAgainChangesNothing() {
        long version = agreed.accept(Author.CONSUMER).version();
        assertThat(agreed.accept(Author.CONSUMER).version()).isEqualTo(version);
    }

    @Test
    void whereAMediatorHasTheCaseTheirActIsNeededToo() {
        agreed.then(new DisputeEvent.MediatorTookOver("mei"));
        agreed.accept(Author.CONSUMER);
        agreed.accept(Author.MERCHANT);
        assertThat(agreed.dispute().performance().signature()).isEmpty();
        assertThatThrownBy(() -> agreed.agreements.witness(agreed.id, "li", agreed.hash()))
                .isInstanceOf(Refusal.class);
        assertThat(agreed.agreements
                        .witness(agreed.id, "mei", agreed.hash())
                        .performance()
                        .signature())
                .isPresent();
    }

    @Test
    void whenEverythingHasArrivedTheDisputeIsSettled() {
        agreed.report(Author.CONSUMER, 1, true);
        assertThat(agreed.dispute().handling().isClosed()).isFalse();
        agreed.report(Author.CONSUMER, 2, true);
        assertThat(agreed.dispute().handling().outcome()).isEqualTo("settled");
    }

    @Test
    void theSellerIsRemindedOnceBeforeItIsLate() {
        agreed.moveTo(agreed.promise(2).remind());
        agreed.look();
        agreed.look();
        assertThat(agreed.notices("agreement-reminder")).isEqualTo(2); // one to each side
        assertThat(agreed.dispute().stage()).isEqualTo(Stage.PERFORMANCE);
    }

    @Test
    void whatNobodyReportsDoneInTimeGoesBackToMediation() {
        agreed.moveTo(agreed.promise(2).ends().minusMillis(1));
        agreed.look();
        assertThat(agreed.dispute().stage()).isEqualTo(Stage.PERFORMANCE);

        agreed.moveTo(agreed.promise(2).ends());
        agreed.look();
        agreed.look();

        assertThat(agreed.dispute().stage()).isEqualTo(Stage.MEDIATION);
        assertThat(agreed.dispute().handling().handler()).isEqualTo(Handler.WAITING);
        assertThat(agreed.dispute().handling().reason()).isEqualTo(AgreementCourse.BREACH);
        assertThat(agreed.notices("agreement-broken")).isEqualTo(2);
    }

    @Test
    void whatTheSellerReportsDoneIsNoBreachUnlessTheConsumerSaysItIsMissing() {
        agreed.report(Author.MERCHANT, 1, true);
        agreed.report(Author.MERCHANT, 2, true);
        agreed.moveTo(agreed.promise(1).ends().plus(Duration.ofDays(1)));
        agreed.look();
        assertThat(agreed.dispute().stage()).isEqualTo(Stage.PERFORMANCE);

        agreed.report(Author.CONSUMER, 1, false);
        assertThat(agreed.dispute().stage()).isEqualTo(Stage.MEDIATION);
    }

    @Test
    void whatIsMissingBeforeItIsDueWaitsForTheDay() {
        agreed.report(Author.CONSUMER, 1, false);
        assertThat(agreed.dispute().stage()).isEqualTo(Stage.PERFORMANCE);
        agreed.report(Author.MERCHANT, 1, true);
        agreed.report(Author.CONSUMER, 1, true);
        assertThat(agreed.dispute().performance().state(agreed.promise(1))).isEqualTo(Promise.State.RECEIVED);
    }

    @Test
    void aBreachUnderAMediatorIsToldToColleaguesOnly() {
        agreed.then(new DisputeEvent.MediatorTookOver("mei"));
        agreed.moveTo(agreed.promise(2).ends());
        agreed.look();
        assertThat(agreed.dispute().handling().mediator()).isEqualTo("mei");
        assertThat(agreed.notices("agreement-broken")).isEqualTo(1);
    }

    @Test
    void afterTheBreachTheLateDeedStillSettlesIt() {
        agreed.moveTo(agreed.promise(1).ends().plus(Duration.ofDays(20)));
        agreed.look();
        agreed.report(Author.CONSUMER, 1, true);
        agreed.report(Author.CONSUMER, 2, true);
        assertThat(agreed.dispute().handling().outcome()).isEqualTo("settled");
    }

    @Test
    void aLinkToTheDocumentsIsGoodForAnHour() {
        var link = agreed.links.make(Agreements.LINK, agreed.id);
        assertThat(agreed.links.dispute(Agreements.LINK, link)).contains(agreed.id);
        assertThat(agreed.links.dispute(Agreements.LINK, link.replace(agreed.id.value(), "d-000000000000000000000001")))
                .isEmpty();
        agreed.moveTo(agreed.now.get().plus(Duration.ofHours(1)));
        assertThat(agreed.links.dispute(Agreements.LINK, link)).isEmpty();
    }
}
