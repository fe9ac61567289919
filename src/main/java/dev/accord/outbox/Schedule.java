package dev.accord.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// When a message is tried again: after growing pauses, each stretched or shortened a little so that many messages that
/// failed together do not come back together.
///
/// @param pauses after the first, second … failed attempt; after the last of them it is given up
/// @param jitter the share by which a pause may be longer or shorter
record Schedule(List<Duration> pauses, double jitter, DoubleSupplier random) {

    Schedule {
        pauses = List.copyOf(pauses);
        if (jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException("accord.webhooks.jitter is a share between 0 and 1, not " + jitter);
        }
    }

    /// @param failed how many attempts have failed, this one included
    /// @param asked how long the endpoint asks to be left alone
    @Nullable
    Instant after(int failed, Instant now, Duration asked) {
        if (failed > pauses.size()) {
            return null;
        }
        var pause = pauses.get(failed - 1);
        double stretch = 1 + jitter * (2 * random.getAsDouble() - 1);
        var jittered = Duration.ofMillis(Math.round(pause.toMillis() * stretch));
        return now.plus(jittered.compareTo(asked) < 0 ? asked : jittered);
    }
}
