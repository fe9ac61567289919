package dev.accord.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells listeners of commits, one after the other, on a thread of its own.
public final class Notifier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Notifier.class);

    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("commits").factory());

    public AutoCloseable listen(Consumer<Commit> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void tell(Commit commit) {
        if (!thread.isShutdown()) {
            thread.execute(() -> listeners.forEach(listener -> tell(listener, commit)));
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static void tell(Consumer<Commit> listener, Commit commit) {
        try {
            listener.accept(commit);
        } catch (RuntimeException fault) {
            LOG.warn("A listener failed on {}", commit.stream(), fault);
        }
    }
}
