package dev.accord.outbox;

import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import dev.accord.store.Commit;
import dev.accord.store.Journal;
import dev.accord.store.JsonEventStream;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The messages in the journal, and in memory those that are not delivered yet.
public final class Outbox implements AutoCloseable {

    private static final String KIND = "outbox";

    private final Journal journal;
    private final Vault vault;
    private final JsonEventStream<OutboxEvent> events;
    private final InstantSource clock;
    private final Map<String, Delivery> undelivered = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();
    private final AutoCloseable listening;

    Outbox(Journal journal, Vault vault, InstantSource clock) {
        this.journal = journal;
        this.vault = vault;
        this.events = new JsonEventStream<>(journal, OutboxEvent.class);
        this.clock = clock;
        this.listening = journal.listen(this::follow);
    }

    /// Puts a message there, to be sent at once; one that is there already stays as it is.
    public void put(Message message) {
        var plain = message.body().getBytes(StandardCharsets.UTF_8);
        var sealed = Base64.getEncoder().encodeToString(vault.seal(message.owner(), plain, place(message.id())));
        var queued = new OutboxEvent.Queued(
                message.owner().value(), message.channel(), message.merchant(), message.type(), sealed);
        events.append(stream(message.id()), 0, queued, now());
        look(message.id());
    }

    public Optional<Delivery> find(String id) {
        return id.matches("[A-Za-z0-9_-]{1,100}") ? Delivery.of(events.read(stream(id), 0)) : Optional.empty();
    }

    /// What is not delivered yet, the oldest first.
    public List<Delivery> undelivered() {
        return undelivered.values().stream()
                .sorted(Comparator.comparing(Delivery::queuedAt).thenComparing(Delivery::id))
                .toList();
    }

    /// Sends what was given up, or what waits for its next attempt, again at once.
    ///
    /// @throws Refusal 404 where there is no such message, 409 where it has been delivered
    public Delivery retry(String id, String by) {
        var now = find(id).orElseThrow(() -> noMessage(id));
        if (now.state() == Delivery.State.DELIVERED) {
            throw delivered();
        }
        record(now, new OutboxEvent.Revived(by));
        return find(id).orElseThrow();
    }

    /// To whom it goes: the account, or the address; empty where that has been erased.
    public String recipient(Delivery delivery) {
        return switch (delivery.channel()) {
            case WEBHOOK -> delivery.merchant();
            case MAIL -> body(delivery).map(body -> JsonMail.read(body).to()).orElse("");
        };
    }

    /// The words of a message; empty where they have been erased with what they came from.
    Optional<String> body(Delivery delivery) {
        var queued = (OutboxEvent.Queued)
                events.read(stream(delivery.id()), 0).getFirst().event();
        var sealed = Base64.getDecoder().decode(queued.sealed());
        return vault.open(new StreamId(queued.owner()), sealed, place(delivery.id()))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    /// Notes what became of an attempt; where another node was first, its note counts.
    void record(Delivery from, OutboxEvent event) {
        events.append(stream(from.id()), from.version(), event, now());
        look(from.id());
    }

    /// Finds what came without a hint: after a start, and from other nodes.
    void catchUp() {
        journal.heads(KIND).forEach((head, version) -> {
            if (seen.getOrDefault(head.name(), 0L) < version) {
                look(head.name());
            }
        });
    }

    @Override
    public void close() throws Exception {
        listening.close();
    }

    private void follow(Commit commit) {
        if (commit.stream().kind().equals(KIND)) {
            look(commit.stream().name());
        }
    }

    private void look(String id) {
        find(id).ifPresent(delivery -> seen.compute(id, (_, known) -> {
            if (known != null && known > delivery.version()) {
                return known;
            }
            if (delivery.state() == Delivery.State.DELIVERED) {
                undelivered.remove(id);
            } else {
                undelivered.put(id, delivery);
            }
            return delivery.version();
        }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String place(String id) {
        return KIND + "/" + id;
    }

    private static StreamId stream(String id) {
        return new StreamId(place(id));
    }

    private static Refusal noMessage(String id) {
        return new Refusal(
                404,
                new Text("没有这条消息", "There is no such message"),
                new Text(id + " 不在发件箱里；请刷新列表。", id + " is not in the outbox; reload the list."));
    }

    private static Refusal delivered() {
        return new Refusal(
                409,
                new Text("这条消息已经送达", "This message has been delivered"),
                new Text("对方已确认收到，不再重发。", "The other end has confirmed it; it is not sent again."));
    }
}
