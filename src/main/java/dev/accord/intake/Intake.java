package dev.accord.intake;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Receipt;
import dev.accord.timeline.Receipts;
import java.util.List;
import java.util.Map;

/// Takes consumers' words in. A receipt goes out after the commit is durable, never before.
public final class Intake {

    private final Disputes disputes;
    private final Receipts receipts;
    private final Turns turns;

    Intake(Disputes disputes, Receipts receipts, Turns turns) {
        this.disputes = disputes;
        this.receipts = receipts;
        this.turns = turns;
    }

    /// Appends a consumer's message, or finds the one that was sent before under the same id.
    ///
    /// @throws dev.accord.shared.Refusal 400, 409, 410 or 413, saying what to do
    public Receipt say(DisputeId id, String clientMessageId, String text) {
        return say(id, clientMessageId, text, false);
    }

    /// The same, to the seller as well where `toSeller`: the assistant does not answer it.
    public Receipt say(DisputeId id, String clientMessageId, String text, boolean toSeller) {
        MessageForm.check(clientMessageId, text);
        var after = disputes.decide(id, dispute -> {
            if (!dispute.opening().consented()) {
                throw Refusals.consentWithdrawn();
            }
            return dispute.talk().said().containsKey(clientMessageId)
                    ? List.of()
                    : List.of(new DisputeEvent.MessageSaid(
                            Author.CONSUMER, to(dispute, toSeller), clientMessageId, text));
        });
        var receipt = receipt(after, clientMessageId, text);
        turns.look(id);
        return receipt;
    }

    /// Once the seller can read along, what is said to the assistant stays between the two; before, and with a
    /// mediator,
    /// it is said to all.
    private static Addressees to(Dispute dispute, boolean toSeller) {
        boolean apart = dispute.rounds().respondent().isPresent() && !dispute.isWithMediator() && !toSeller;
        return apart ? Addressees.CONSUMER : Addressees.BOTH;
    }

    private Receipt receipt(Dispute dispute, String clientMessageId, String text) {
        var said = dispute.talk().said().get(clientMessageId);
        if (said == null || said.author() != Author.CONSUMER) {
            throw Refusals.idTaken(Map.of());
        }
        var receipt = receipts.of(dispute, clientMessageId, said.version(), Audience.CONSUMER);
        if (!said.text().equals(text)) {
            throw Refusals.idTaken(Map.of("receipt", receipt));
        }
        return receipt;
    }
}
