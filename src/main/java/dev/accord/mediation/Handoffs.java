package dev.accord.mediation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.EntryKind;
import dev.accord.dispute.Handler;
import dev.accord.reply.Replies;
import dev.accord.shared.DisputeId;
import java.util.List;
import java.util.Map;

/// Calls a person: from the commit that says so the assistant is silent.
public final class Handoffs {

    private final Disputes disputes;
    private final Replies replies;

    public Handoffs(Disputes disputes, Replies replies) {
        this.disputes = disputes;
        this.replies = replies;
    }

    /// Puts a dispute into the queue; one that is there already stays as it is.
    ///
    /// @param reason any text, or a code of the assistant's
    public Dispute request(DisputeId id, Author by, String reason) {
        return disputes.decide(id, dispute -> {
            if (dispute.handling().isClosed()) {
                throw DeskRefusals.closed();
            }
            if (dispute.handling().handler() != Handler.ASSISTANT) {
                return List.of();
            }
            var waiting = List.copyOf(dispute.talk().unanswered().keySet());
            var words = replies.notice("handover-asked", dispute.opening().language(), Map.of());
            return List.of(
                    new DisputeEvent.HandoffRequested(by, reason),
                    new DisputeEvent.NoticeGiven(
                            EntryKind.NOTICE,
                            Addressees.CONSUMER,
                            words,
                            waiting.isEmpty() ? 0 : waiting.getLast(),
                            true,
                            waiting));
        });
    }
}
