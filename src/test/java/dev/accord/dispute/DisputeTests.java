package dev.accord.dispute;

import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.FactId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The fold of a dispute's events.
class DisputeTests {

    private static final FactId PRICE = new FactId("price");

    @Test
    void aNewDisputeIsWithTheAssistantAndAwaitsNothing() {
        var dispute = aDispute().asItStands();
        assertThat(dispute.handling().handler()).isEqualTo(Handler.ASSISTANT);
        assertThat(dispute.stage()).isEqualTo(Stage.INTAKE);
        assertThat(dispute.awaitsAssistant()).isFalse();
    }

    @Test
    void aConsumersMessageAwaitsTheAssistantUntilAnEntryClosesIt() {
        var said = aDispute().saying("没收到");
        assertThat(said.asItStands().awaitsAssistant()).isTrue();
        assertThat(said.answered("…").asItStands().awaitsAssistant()).isFalse();
    }

    @Test
    void aMessageThatComesWhileAnotherIsAnsweredStillWaits() {
        var two = aDispute().saying("一").saying("二").asItStands();
        assertThat(two.talk().unanswered()).containsOnlyKeys(2L, 3L);
    }

    @Test
    void whenAPersonIsCalledTheAssistantIsSilent() {
        var waiting = aDispute().saying("转人工").handedOff().asItStands();
        assertThat(waiting.handling().handler()).isEqualTo(Handler.WAITING);
        assertThat(waiting.isWithAssistant()).isFalse();
        assertThat(waiting.awaitsAssistant()).isFalse();
        assertThat(waiting.stage()).isEqualTo(Stage.MEDIATION);
    }

    @Test
    void whatIsSaidWhileWaitingGetsANoticeButNoTurn() {
        var waiting = aDispute().handedOff().saying("有人吗").asItStands();
        assertThat(waiting.talk().unanswered()).isNotEmpty();
        assertThat(waiting.awaitsAssistant()).isFalse();
    }

    @Test
    void whatIsSaidToAMediatorAwaitsNoMachine() {
        var taken = aDispute().handedOff().takenBy("anna").saying("您好").asItStands();
        assertThat(taken.handling().mediator()).isEqualTo("anna");
        assertThat(taken.talk().unanswered()).isEmpty();
    }

    @Test
    void handedBackTheAssistantTakesItUpAgain() {
        var back = aDispute().handedOff().takenBy("anna").handedBackBy("anna");
        assertThat(back.asItStands().isWithAssistant()).isTrue();
        assertThat(back.asItStands().handling().mediator()).isNull();
        assertThat(back.saying("然后呢").asItStands().awaitsAssistant()).isTrue();
    }

    @Test
    void aClosedDisputeHasItsOutcomeAndNoTurn() {
        var closed = aDispute().takenBy("anna").closed("settled").saying("还在吗").asItStands();
        assertThat(closed.handling().isClosed()).isTrue();
        assertThat(closed.handling().outcome()).isEqualTo("settled");
        assertThat(closed.stage()).isEqualTo(Stage.CLOSED);
        assertThat(closed.awaitsAssistant()).isFalse();
    }

    @Test
    void consentTakenBackEndsTheAssistantsPart() {
        var withdrawn = aDispute()
                .saying("没收到")
                .then(new DisputeEvent.ConsentWithdrawn())
                .asItStands();
        assertThat(withdrawn.opening().consented()).isFalse();
        assertThat(withdrawn.awaitsAssistant()).isFalse();
    }

    @Test
    void aCorrectionReplacesTheValueAndKeepsTheHistory() {
        var file = aDispute()
                .knowing("price", "94.00 CNY")
                .knowing("price", "49.00 CNY")
                .asItStands()
                .file();
        assertThat(file.facts().get(PRICE).value().asText()).isEqualTo("49.00 CNY");
        assertThat(file.replaced())
                .extracting(learned -> learned.value().asText())
                .containsExactly("94.00 CNY");
    }

    @Test
    void whatCouldNotBeSaidIsKnownOnceItIsSaid() {
        var unknown = aDispute().notKnowing("price");
        assertThat(unknown.asItStands().file().unknown()).containsExactly(PRICE);
        assertThat(unknown.knowing("price", "49.00 CNY").asItStands().file().unknown())
                .isEmpty();
    }

    @Test
    void aQuestionStaysOpenUntilTheNextTurnEnds() {
        var asked = aDispute().saying("没收到").asked("price");
        assertThat(asked.asItStands().talk().open()).contains(PRICE);
        assertThat(asked.saying("49").answered("好").asItStands().talk().open()).isEqualTo(Optional.empty());
    }

    @Test
    void theNewestAnswerToAProposalCounts() {
        var proposal = new dev.accord.settlement.RuleNegotiator()
                .propose(
                        new dev.accord.entitlement.Assessment(
                                "x",
                                dev.accord.shared.Jurisdiction.CN,
                                java.time.LocalDate.of(2026, 5, 1),
                                java.util.List.of()),
                        dev.accord.shared.Jurisdiction.CN.currency());
        var offered = aDispute().proposing(proposal);
        assertThat(offered.asItStands().bargaining().isOpen()).isTrue();
        assertThat(offered.asItStands().stageName()).isEqualTo("negotiation");
        var answered = offered.decided(DisputeEvent.Decision.DECLINE)
                .decided(DisputeEvent.Decision.ACCEPT)
                .asItStands()
                .bargaining();
        assertThat(answered.isOpen()).isFalse();
        assertThat(answered.decision(1).orElseThrow().decision()).isEqualTo(DisputeEvent.Decision.ACCEPT);
    }

    @Test
    void anotherDeviceHasAKeyOfItsOwn() {
        var keys = aDispute()
                .then(new DisputeEvent.ReturnLinkMade("01"))
                .asItStands()
                .opening()
                .tokenHashes();
        assertThat(keys).containsExactlyInAnyOrder("00", "01");
    }
}
