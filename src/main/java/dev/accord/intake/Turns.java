package dev.accord.intake;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.EntryKind;
import dev.accord.reply.Replies;
import dev.accord.shared.DisputeId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives every message its turn, one at a time for a dispute. An entry is appended on the version it was computed from;
/// if
/// that version is taken the state is read again, and where the assistant no longer handles there is no turn to take.
public final class Turns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
    /// After so many faults in a row a person is called.
    private static final int PATIENCE = 3;

    private enum Work {
        RUNNING,
        RUNNING_AND_MORE
    }

    /// How one look at a dispute ended.
    private enum Step {
        SAID,
        LOST,
        NOTHING
    }

    private final Disputes disputes;
    private final Supplier<AssistedTurn> turn;
    private final Replies replies;
    private final Supplier<Stream<TurnListener>> listeners;
    private final Map<DisputeId, Work> work = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Turns that nothing assists.
    ///
    /// @param turn the turn under the live edition
    Turns(Disputes disputes, Supplier<Turn> turn, Replies replies, Supplier<Stream<TurnListener>> listeners) {
        this(disputes, replies, listeners, plain(turn));
    }

    /// @param turn the turn under the live edition, new for each time it is taken
    Turns(Disputes disputes, Replies replies, Supplier<Stream<TurnListener>> listeners, Supplier<AssistedTurn> turn) {
        this.disputes = disputes;
        this.turn = turn;
        this.replies = replies;
        this.listeners = listeners;
    }

    /// Turns that nothing assists.
    static Supplier<AssistedTurn> plain(Supplier<Turn> turn) {
        var cores = new Cores();
        return () -> new AssistedTurn(turn.get(), Optional.empty(), cores);
    }

    /// Looks whether a dispute awaits a turn, and takes it on another thread.
    public void look(DisputeId id) {
        var now = work.merge(id, Work.RUNNING, (_, _) -> Work.RUNNING_AND_MORE);
        if (now == Work.RUNNING) {
            threads.submit(() -> run(id));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void run(DisputeId id) {
        do {
            work.put(id, Work.RUNNING);
            answer(id);
        } while (!work.remove(id, Work.RUNNING));
    }

    private void answer(DisputeId id) {
        var last = Step.SAID;
        for (int faults = 0; faults < PATIENCE; ) {
            try {
                while (last != Step.NOTHING) {
                    last = step(disputes.get(id), last);
                    faults = 0;
                }
                return;
            } catch (RuntimeException | LinkageError fault) {
                faults++;
                LOG.warn(
                        "Turn of {} failed ({} in a row): {}",
                        id,
                        faults,
                        fault.getClass().getName());
                LOG.debug("The fault", fault);
            }
        }
        callPerson(id);
    }

    /// Answers what waits now.
    private Step step(Dispute dispute, Step before) {
        if (dispute.awaitsAssistant()) {
            return speak(dispute, before);
        }
        if (!dispute.talk().unanswered().isEmpty()) {
            disputes.append(dispute, List.of(notice(dispute)));
            return Step.SAID;
        }
        return Step.NOTHING;
    }

    /// A turn that somebody got ahead of is taken again without the model: nobody is kept waiting twice for it.
    private Step speak(Dispute dispute, Step before) {
        long start = System.nanoTime();
        started(dispute.id());
        var reached = new AtomicReference<>(Optional.of(dispute));
        var taken = before == Step.LOST
                ? turn.get().takePlainly(dispute)
                : turn.get().take(dispute, part -> sayOn(reached, part));
        boolean said = append(reached, taken.events());
        var time = Duration.ofNanos(System.nanoTime() - start);
        listeners.get().forEach(listener -> listener.taken(dispute.id(), time, said));
        if (!said && !taken.asked().isEmpty()) {
            record(dispute.id(), taken);
        }
        return said ? Step.SAID : Step.LOST;
    }

    /// Says a part of a reply on the version that its turn has reached; more is to come.
    private boolean sayOn(AtomicReference<Optional<Dispute>> reached, List<DisputeEvent> part) {
        boolean said = append(reached, part);
        reached.get().ifPresent(now -> started(now.id()));
        return said;
    }

    /// A version that is taken ends the turn.
    private boolean append(AtomicReference<Optional<Dispute>> reached, List<DisputeEvent> events) {
        reached.set(reached.get().flatMap(now -> disputes.append(now, events)));
        return reached.get().isPresent();
    }

    private void started(DisputeId id) {
        listeners.get().forEach(listener -> listener.started(id));
    }

    /// What was asked of the model is on record even if the turn was lost.
    private void record(DisputeId id, AssistedTurn.Taken taken) {
        disputes.decide(id, dispute -> dispute.opening().consented() ? taken.asked() : List.of());
    }

    /// While nobody has taken it over, or after its end, only fixed words of the system answer.
    private DisputeEvent notice(Dispute dispute) {
        var name = dispute.handling().isClosed() ? "closed-already" : "still-waiting";
        var waiting = List.copyOf(dispute.talk().unanswered().keySet());
        return new DisputeEvent.NoticeGiven(
                EntryKind.NOTICE,
                Addressees.CONSUMER,
                replies.notice(name, dispute.opening().language(), Map.of()),
                waiting.getLast(),
                true,
                waiting);
    }

    private void callPerson(DisputeId id) {
        disputes.decide(id, dispute -> {
            if (!dispute.awaitsAssistant()) {
                return List.of();
            }
            var waiting = List.copyOf(dispute.talk().unanswered().keySet());
            var words = replies.notice("handover-fault", dispute.opening().language(), Map.of());
            return List.of(
                    new DisputeEvent.HandoffRequested(Author.SYSTEM, "fault"),
                    new DisputeEvent.NoticeGiven(
                            EntryKind.NOTICE, Addressees.CONSUMER, words, waiting.getLast(), true, waiting));
        });
    }
}
