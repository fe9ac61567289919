package dev.accord.mediation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.EntryKind;
import dev.accord.dispute.Handler;
import dev.accord.reply.Replies;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Refusal;
import dev.accord.timeline.Receipt;
import dev.accord.timeline.Receipts;
import java.util.List;
import java.util.Map;

/// What a mediator does with a case. Every act is one commit on the version it was decided on.
public final class Desk {

    private final Disputes disputes;
    private final Receipts receipts;
    private final Replies replies;

    public Desk(Disputes disputes, Receipts receipts, Replies replies) {
        this.disputes = disputes;
        this.receipts = receipts;
        this.replies = replies;
    }

    /// Takes a case over, whoever handles it now but another mediator; again by the same one changes nothing.
    public Dispute take(DisputeId id, String mediator) {
        return disputes.decide(id, dispute -> {
            requireOpen(dispute);
            var holder = dispute.handling().mediator();
            if (holder != null) {
                if (holder.equals(mediator)) {
                    return List.of();
                }
                throw DeskRefusals.heldBy(holder);
            }
            return List.of(
                    new DisputeEvent.MediatorTookOver(mediator),
                    done(dispute, "taken-over", Map.of("mediator", mediator)));
        });
    }

    /// Says something to a party, to both, or to colleagues only.
    public Receipt say(DisputeId id, String mediator, String clientMessageId, String text, Addressees to) {
        if (clientMessageId.isBlank() || clientMessageId.length() > 64 || text.isBlank() || text.length() > 8_000) {
            throw DeskRefusals.badMessage();
        }
        var message = new DisputeEvent.MessageSaid(Author.MEDIATOR, to, clientMessageId, text);
        var after = disputes.decide(id, dispute -> {
            if (dispute.talk().said().containsKey(clientMessageId)) {
                return List.of();
            }
            if (to != Addressees.NOTE) {
                requireHeld(dispute, mediator);
            }
            return List.of(message);
        });
        var said = after.talk().said().get(clientMessageId);
        if (said == null || said.author() != Author.MEDIATOR || !said.text().equals(text) || said.to() != to) {
            throw DeskRefusals.idTaken(Map.of());
        }
        return receipts.of(after, clientMessageId, said.version(), Audience.STAFF);
    }

    /// Gives the case back to the assistant with a note for colleagues.
    public Dispute handBack(DisputeId id, String mediator, String note) {
        return disputes.decide(id, dispute -> {
            if (dispute.handling().handler() == Handler.ASSISTANT) {
                return List.of();
            }
            requireHeld(dispute, mediator);
            return List.of(new DisputeEvent.HandedBack(mediator, note), done(dispute, "handed-back", Map.of()));
        });
    }

    /// Ends the case with an outcome that both parties read.
    public Dispute close(DisputeId id, String mediator, String outcome, String reasons) {
        return disputes.decide(id, dispute -> {
            if (dispute.handling().isClosed()) {
                return List.of();
            }
            requireHeld(dispute, mediator);
            return List.of(
                    new DisputeEvent.DisputeClosed(Author.MEDIATOR, outcome, reasons),
                    done(dispute, "closed", Map.of("outcome", outcome, "reasons", reasons)));
        });
    }

    /// What a message must hold.
    public static Refusal badMessage() {
        return DeskRefusals.badMessage();
    }

    private DisputeEvent done(Dispute dispute, String wording, Map<String, ?> variables) {
        var words = replies.notice(wording, dispute.opening().language(), variables);
        return new DisputeEvent.NoticeGiven(EntryKind.EVENT, Addressees.BOTH, words, 0, false, List.of());
    }

    private static void requireOpen(Dispute dispute) {
        if (dispute.handling().isClosed()) {
            throw DeskRefusals.closed();
        }
    }

    private static void requireHeld(Dispute dispute, String mediator) {
        requireOpen(dispute);
        if (!mediator.equals(dispute.handling().mediator())) {
            throw DeskRefusals.notYours();
        }
    }
}
