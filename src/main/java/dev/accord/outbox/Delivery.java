package dev.accord.outbox;

import dev.accord.store.JsonEventStream.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a message fares: the fold of its events. Codes and times only.
///
/// @param due when it is sent next; null where nothing more is sent
public record Delivery(
        String id,
        long version,
        String owner,
        Channel channel,
        String merchant,
        String type,
        Instant queuedAt,
        State state,
        @Nullable Instant due,
        List<Attempt> attempts) {

    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /// Whether it still has to be sent.
    public enum State {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    /// @param outcome the HTTP status, or a code such as `timeout`
    public record Attempt(Instant at, String outcome) {}

    /// Attempts since it was put there or sent again by somebody.
    static Optional<Delivery> of(List<Recorded<OutboxEvent>> events) {
        Delivery result = null;
        for (var recorded : events) {
            result = result == null ? queued(recorded) : result.after(recorded);
        }
        return Optional.ofNullable(result);
    }

    /// What goes one after the other: a slow receiver holds up its own lane only.
    String lane() {
        return channel + " " + merchant;
    }

    boolean isDue(Instant now) {
        return due != null && !due.isAfter(now);
    }

    private static Delivery queued(Recorded<OutboxEvent> first) {
        var queued = (OutboxEvent.Queued) first.event();
        return new Delivery(
                first.stream().name(),
                first.version(),
                queued.owner(),
                queued.channel() == null ? Channel.WEBHOOK : queued.channel(),
                queued.merchant(),
                queued.type(),
                first.at(),
                State.WAITING,
                first.at(),
                List.of());
    }

    private Delivery after(Recorded<OutboxEvent> recorded) {
        var at = recorded.at();
        return switch (recorded.event()) {
            case OutboxEvent.Queued _ -> this;
            case OutboxEvent.Delivered(var status) ->
                with(recorded, State.DELIVERED, null, and(at, Integer.toString(status)));
            case OutboxEvent.Failed(var fault, var again) ->
                with(recorded, again == null ? State.GIVEN_UP : State.WAITING, again, and(at, fault));
            case OutboxEvent.Revived _ -> with(recorded, State.WAITING, at, List.of());
        };
    }

    private List<Attempt> and(Instant at, String outcome) {
        var more = new ArrayList<>(attempts);
        more.add(new Attempt(at, outcome));
        return more;
    }

    private Delivery with(Recorded<OutboxEvent> recorded, State now, @Nullable Instant next, List<Attempt> tried) {
        return new Delivery(id, recorded.version(), owner, channel, merchant, type, queuedAt, now, next, tried);
    }
}
