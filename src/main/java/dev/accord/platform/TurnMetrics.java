package dev.accord.platform;

import dev.accord.intake.TurnListener;
import dev.accord.mediation.Queue;
import dev.accord.shared.DisputeId;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// How long turns take, how many were computed anew, and how many cases wait for a person.
@Component
class TurnMetrics implements TurnListener {

    private final Timer turns;
    private final Counter anew;

    TurnMetrics(MeterRegistry registry, Queue queue) {
        this.turns = Timer.builder("accord.turns")
                .description("Time from the start of a turn to its durable commit")
                .publishPercentileHistogram()
                .register(registry);
        this.anew = Counter.builder("accord.turns.anew")
                .description("Turns that were computed anew because somebody else got in between")
                .register(registry);
        Gauge.builder("accord.queue.waiting", queue, now -> now.waiting().size())
                .description("Cases that wait for a mediator")
                .register(registry);
    }

    @Override
    public void started(DisputeId id) {
        // measured at the end
    }

    @Override
    public void taken(DisputeId id, Duration time, boolean said) {
        turns.record(time);
        if (!said) {
            anew.increment();
        }
    }
}
