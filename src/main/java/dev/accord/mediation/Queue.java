package dev.accord.mediation;

import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Handler;
import dev.accord.shared.DisputeId;
import dev.accord.store.Views;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cases that wait for a person and those a person has: a view that follows the journal.
public final class Queue implements AutoCloseable {

    public static final String VIEW = "desk-cases";

    /// A case by ids, codes and times only.
    ///
    /// @param since when it came to its handler
    /// @param unanswered whether a message waits for the machine
    /// @param stage as the API names it
    /// @param ends when the next thing is too late: the running clock, or an open promise; null where nothing runs
    public record Case(
            DisputeId disputeId,
            Instant openedAt,
            Instant since,
            Handler handler,
            @Nullable String mediator,
            @Nullable String category,
            String jurisdiction,
            String locale,
            boolean closed,
            boolean unanswered,
            String stage,
            @Nullable Instant ends) {}

    private final Disputes disputes;
    private final Views views;
    private final JsonCases json = new JsonCases();
    private final Set<Runnable> watchers = new CopyOnWriteArraySet<>();
    private final AutoCloseable listening;

    public Queue(Disputes disputes, Views views) {
        this.disputes = disputes;
        this.views = views;
        this.listening = disputes.listen(this::follow);
    }

    /// Cases nobody has taken yet, the longest waiting first.
    public List<Case> waiting() {
        return cases().stream().filter(one -> one.handler() == Handler.WAITING).toList();
    }

    /// How many wait before this one; empty where it does not wait.
    public Optional<Integer> ahead(DisputeId id) {
        var waiting = waiting().stream().map(Case::disputeId).toList();
        return waiting.contains(id) ? Optional.of(waiting.indexOf(id)) : Optional.empty();
    }

    /// The cases a mediator holds.
    public List<Case> heldBy(String mediator) {
        return cases().stream().filter(one -> mediator.equals(one.mediator())).toList();
    }

    /// Every open case, the most pressing first; those that nothing presses last.
    public List<Case> byClock() {
        return cases().stream()
                .sorted(Comparator.comparing(Case::ends, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /// Disputes in which a message still waits for the machine: taken up again at start.
    public List<DisputeId> unanswered() {
        return views.all(VIEW).stream()
                .map(row -> json.read(row.fields()))
                .filter(Case::unanswered)
                .map(Case::disputeId)
                .toList();
    }

    /// The row of a dispute does not reflect this version yet.
    public boolean isBehind(DisputeId id, long version) {
        return views.get(VIEW, id.value())
                .filter(row -> row.version() >= version)
                .isEmpty();
    }

    /// Brings the row of a dispute up to date; the rows can all be made anew this way.
    public void follow(DisputeId id) {
        disputes.find(id).ifPresent(dispute -> {
            views.put(new Views.Row(VIEW, id.value(), dispute.version(), json.write(row(dispute))));
            watchers.forEach(Runnable::run);
        });
    }

    /// Calls back after each change of any case until closed.
    public AutoCloseable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void close() throws Exception {
        listening.close();
    }

    private List<Case> cases() {
        return views.all(VIEW).stream()
                .map(row -> json.read(row.fields()))
                .filter(one -> !one.closed())
                .sorted(Comparator.comparing(Case::since))
                .toList();
    }

    private static Case row(Dispute dispute) {
        var handling = dispute.handling();
        return new Case(
                dispute.id(),
                dispute.opening().at(),
                handling.since(),
                handling.handler(),
                handling.mediator(),
                dispute.file().categoryId().map(category -> category.value()).orElse(null),
                dispute.opening().jurisdiction().name(),
                dispute.opening().language().code(),
                handling.isClosed(),
                !dispute.talk().unanswered().isEmpty(),
                dispute.stageName(),
                ends(dispute).orElse(null));
    }

    private static Optional<Instant> ends(Dispute dispute) {
        var clock = dispute.clocks()
                .of(dispute.stage())
                .filter(one -> !one.isPaused())
                .map(Clock::ends);
        return Stream.concat(clock.stream(), dispute.performance().ends().stream())
                .min(Instant::compareTo);
    }
}
