package dev.accord.merchant;

import dev.accord.dispute.Author;
import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Following;
import dev.accord.dispute.Promise;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What each merchant has to do next, by ids, codes and times: a view over the journal.
public final class Workload implements AutoCloseable {

    public static final String VIEW = "workload";

    /// Something a merchant has to do.
    ///
    /// @param what `answer` the notice, the proposal or an offer; `sign` the agreement; `perform` what was promised
    /// @param number of the promise; 0 for what has none
    /// @param kind of the promise, such as `refund`; empty for what has none
    /// @param due the first instant that is too late
    public record Task(DisputeId dispute, String what, int number, String kind, Instant due) {}

    private final Disputes disputes;
    private final Merchants merchants;
    private final Views views;
    private final JsonTasks json = new JsonTasks();
    private final Following following;

    public Workload(Disputes disputes, Merchants merchants, Views views) {
        this.disputes = disputes;
        this.merchants = merchants;
        this.views = views;
        this.following = new Following(disputes, views, VIEW, this::follow);
    }

    /// What an account has to do, the most urgent first.
    public List<Task> of(String account) {
        return views.all(VIEW).stream()
                .map(row -> json.read(row.fields()))
                .filter(tasks -> tasks.account().equals(account))
                .flatMap(tasks -> tasks.tasks().stream())
                .sorted(Comparator.comparing(Task::due)
                        .thenComparing(task -> task.dispute().value()))
                .toList();
    }

    /// Goes through what came while nobody listened.
    void catchUp(Journal journal) {
        following.catchUp(journal);
    }

    /// Brings the row of a dispute up to date; the rows can all be made anew this way.
    public void follow(DisputeId id) {
        disputes.find(id).ifPresent(dispute -> {
            var account = merchants.accountOf(dispute).orElse("");
            var tasks = account.isEmpty() ? List.<Task>of() : tasks(dispute);
            var fields = json.write(new JsonTasks.Tasks(account, tasks));
            views.put(new Views.Row(VIEW, id.value(), dispute.version(), fields));
        });
    }

    @Override
    public void close() throws Exception {
        following.close();
    }

    private static List<Task> tasks(Dispute dispute) {
        if (dispute.handling().isClosed()) {
            return List.of();
        }
        return Stream.concat(toSay(dispute), toDo(dispute)).toList();
    }

    private static Stream<Task> toSay(Dispute dispute) {
        var performance = dispute.performance();
        boolean isToSign = performance.isDrawnUp() && !performance.isAcceptedBy(Author.MERCHANT);
        boolean isToAnswer =
                !performance.isDrawnUp() && dispute.rounds().respondent().isPresent();
        if (!isToSign && !isToAnswer) {
            return Stream.of();
        }
        var what = isToSign ? "sign" : "answer";
        return dispute.clocks().of(dispute.stage()).map(Clock::ends).stream()
                .map(ends -> new Task(dispute.id(), what, 0, "", ends));
    }

    private static Stream<Task> toDo(Dispute dispute) {
        var performance = dispute.performance();
        return performance.promises().stream()
                .filter(promise -> isOpen(performance.state(promise)))
                .map(promise -> new Task(
                        dispute.id(),
                        "perform",
                        promise.number(),
                        promise.kind().slug(),
                        promise.ends()));
    }

    private static boolean isOpen(Promise.State state) {
        return switch (state) {
            case OPEN, MISSING -> true;
            case DONE, RECEIVED -> false;
        };
    }
}
