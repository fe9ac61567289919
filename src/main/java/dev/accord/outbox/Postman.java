package dev.accord.outbox;

import dev.accord.store.Leases;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what is due, on the node that holds the lease; each merchant's messages one after the other, and
/// e-mails likewise, so that a slow endpoint holds up nobody else's.
final class Postman implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final String LEASE = "outbox";
    private static final Duration TERM = Duration.ofSeconds(60);
    private static final int ROUNDS_BETWEEN_CATCHING_UP = 30;

    private final Outbox outbox;
    private final Map<Channel, Courier> couriers;
    private final Schedule schedule;
    private final Leases leases;
    private final InstantSource clock;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final AtomicInteger rounds = new AtomicInteger();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbox").factory());

    /// @param couriers one for each way that is set up
    Postman(Outbox outbox, Map<Channel, Courier> couriers, Schedule schedule, Leases leases, InstantSource clock) {
        this.outbox = outbox;
        this.couriers = Map.copyOf(couriers);
        this.schedule = schedule;
        this.leases = leases;
        this.clock = clock;
    }

    void begin() {
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /// Sets out with what is due; answers the threads that are under way.
    List<Thread> round() {
        if (rounds.getAndIncrement() % ROUNDS_BETWEEN_CATCHING_UP == 0) {
            outbox.catchUp();
        }
        var due = due();
        if (due.isEmpty() || !leases.hold(LEASE, TERM)) {
            return List.of();
        }
        return due.entrySet().stream()
                .filter(one -> busy.add(one.getKey()))
                .map(one -> Thread.startVirtualThread(() -> visit(one.getKey(), one.getValue())))
                .toList();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        leases.release(LEASE);
    }

    private Map<String, List<Delivery>> due() {
        var now = clock.instant();
        return outbox.undelivered().stream()
                .filter(delivery -> delivery.isDue(now))
                .collect(Collectors.groupingBy(Delivery::lane));
    }

    private void visit(String lane, List<Delivery> due) {
        try {
            due.forEach(this::deliver);
        } catch (RuntimeException fault) {
            LOG.warn("The outbox of {} could not be worked on; it is tried again", lane, fault);
        } finally {
            busy.remove(lane);
        }
    }

    private void deliver(Delivery delivery) {
        var courier = couriers.get(delivery.channel());
        var body = outbox.body(delivery);
        if (body.isEmpty()) {
            outbox.record(delivery, new OutboxEvent.Failed("erased", null));
        } else if (courier == null) {
            outbox.record(delivery, missed(delivery, new Courier.Outcome.Missed("no-courier", Duration.ZERO)));
        } else {
            var outcome = courier.take(delivery, body.get(), clock.instant());
            outbox.record(delivery, event(delivery, outcome));
        }
    }

    private OutboxEvent event(Delivery delivery, Courier.Outcome outcome) {
        return switch (outcome) {
            case Courier.Outcome.Taken(var status) -> new OutboxEvent.Delivered(status);
            case Courier.Outcome.Unwanted(var fault) -> new OutboxEvent.Failed(fault, null);
            case Courier.Outcome.Missed missed -> missed(delivery, missed);
        };
    }

    private OutboxEvent missed(Delivery delivery, Courier.Outcome.Missed missed) {
        int failed = delivery.attempts().size() + 1;
        return new OutboxEvent.Failed(missed.fault(), schedule.after(failed, clock.instant(), missed.asked()));
    }

    private void look() {
        try {
            round();
        } catch (RuntimeException fault) {
            LOG.warn("The outbox could not be read; it is looked at again", fault);
        }
    }
}
