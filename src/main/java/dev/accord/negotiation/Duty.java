package dev.accord.negotiation;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import java.time.Instant;
import java.util.List;

/// Something that falls due in a dispute by itself. [Dispute#due] says when to look.
@FunctionalInterface
public interface Duty {

    /// Nothing where nothing is due; what was done is not due again.
    List<DisputeEvent> due(Dispute dispute, Instant now);

    /// The first of them that has something to do; the others come when it is looked at again.
    static Duty firstOf(List<Duty> duties) {
        return (dispute, now) -> duties.stream()
                .map(duty -> duty.due(dispute, now))
                .filter(events -> !events.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
