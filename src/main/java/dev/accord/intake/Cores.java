package dev.accord.intake;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Turns compute; more at once than cores would only make all of them slower. Whoever waits for a model holds none.
final class Cores {

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    <T> T compute(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
