package dev.accord.negotiation;

import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.Leases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what the clocks say when they end. One node of many looks at a time; and what is due is decided over the newest
/// state and appended on exactly that version, so that it happens once even if two of them looked.
public final class Agenda implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);
    private static final String LEASE = "agenda";
    private static final Duration TERM = Duration.ofSeconds(60);

    private final Disputes disputes;
    private final DueClocks clocks;
    private final Duty duty;
    private final Leases leases;
    private final InstantSource time;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("agenda").factory());

    Agenda(Disputes disputes, DueClocks clocks, Duty duty, Leases leases, InstantSource time) {
        this.disputes = disputes;
        this.clocks = clocks;
        this.duty = duty;
        this.leases = leases;
        this.time = time;
    }

    /// Brings the view up to the journal, then looks now and then.
    void begin(Journal journal, Duration every) {
        thread.execute(() -> catchUp(journal));
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Does everything that is due, where this node is the one to do it.
    void look() {
        try {
            if (leases.hold(LEASE, TERM)) {
                clocks.due(time.instant()).forEach(this::attend);
            }
        } catch (RuntimeException fault) {
            LOG.error("The agenda could not be looked at; it is tried again", fault);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        leases.release(LEASE);
    }

    private void attend(DisputeId id) {
        try {
            if (disputes.find(id).isPresent()) {
                disputes.decide(id, dispute -> duty.due(dispute, time.instant()));
            }
            clocks.follow(id);
        } catch (RuntimeException fault) {
            LOG.error("What is due in {} could not be done; it is tried again", id, fault);
        }
    }

    private void catchUp(Journal journal) {
        journal.heads(Disputes.KIND).forEach((stream, version) -> {
            var id = new DisputeId(stream.name());
            if (clocks.isBehind(id, version)) {
                clocks.follow(id);
            }
        });
    }
}
