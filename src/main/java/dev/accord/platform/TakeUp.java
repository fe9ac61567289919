package dev.accord.platform;

import dev.accord.dispute.Disputes;
import dev.accord.intake.Turns;
import dev.accord.mediation.Queue;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// After a start: brings the views up to the journal, then takes up every turn that a stop left open.
@Component
class TakeUp {

    private static final Logger LOG = LoggerFactory.getLogger(TakeUp.class);

    private final Journal journal;
    private final Queue queue;
    private final Turns turns;

    TakeUp(Journal journal, Queue queue, Turns turns) {
        this.journal = journal;
        this.queue = queue;
        this.turns = turns;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long behind = journal.heads(Disputes.KIND).entrySet().stream()
                .filter(head -> queue.isBehind(new DisputeId(head.getKey().name()), head.getValue()))
                .peek(head -> queue.follow(new DisputeId(head.getKey().name())))
                .count();
        var open = queue.unanswered();
        open.forEach(turns::look);
        if (behind > 0 || !open.isEmpty()) {
            LOG.info("Took up after the last stop: {} views behind, {} turns open", behind, open.size());
        }
    }
}
