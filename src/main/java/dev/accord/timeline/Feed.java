package dev.accord.timeline;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Tells whoever watches a dispute that it has grown.
public final class Feed implements AutoCloseable {

    private final Disputes disputes;
    private final Map<DisputeId, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private final AutoCloseable listening;

    public Feed(Disputes disputes) {
        this.disputes = disputes;
        this.listening = disputes.listen(this::grown);
    }

    /// Calls back after each commit, on another thread, until closed; must be quick.
    public Watch watch(DisputeId id, Runnable watcher) {
        watchers.compute(id, (_, others) -> {
            var all = others == null ? ConcurrentHashMap.<Runnable>newKeySet() : others;
            all.add(watcher);
            return all;
        });
        return () -> watchers.computeIfPresent(id, (_, others) -> {
            others.remove(watcher);
            return others.isEmpty() ? null : others;
        });
    }

    /// The dispute once the audience's timeline goes beyond `seq`, or as it is when the time is over.
    public Dispute await(DisputeId id, Audience audience, long seq, Duration patience) throws InterruptedException {
        var news = new Semaphore(0);
        long deadline = System.nanoTime() + patience.toNanos();
        try (var _ = watch(id, news::release)) {
            while (true) {
                news.drainPermits();
                var now = disputes.get(id);
                long left = deadline - System.nanoTime();
                if (Timeline.of(now, audience).head() > seq || left <= 0) {
                    return now;
                }
                // a commit of another node may come without a hint: look again now and then
                news.tryAcquire(Math.min(left, TimeUnit.SECONDS.toNanos(2)), TimeUnit.NANOSECONDS);
            }
        }
    }

    @Override
    public void close() throws Exception {
        listening.close();
    }

    private void grown(DisputeId id) {
        watchers.getOrDefault(id, Set.of()).forEach(Runnable::run);
    }

    /// An end to watching.
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
