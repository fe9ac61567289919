package dev.accord.platform;

import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the journal answers.
@Component("store")
class StoreHealthIndicator implements HealthIndicator {

    private static final StreamId NOBODY = new StreamId("health/probe");

    private final Journal journal;

    StoreHealthIndicator(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Health health() {
        try {
            journal.read(NOBODY, 0);
            return Health.up().withDetail("epoch", journal.epoch()).build();
        } catch (RuntimeException down) {
            return Health.down()
                    .withDetail("error", down.getClass().getSimpleName())
                    .build();
        }
    }
}
