package dev.accord.platform;

import dev.accord.edition.Editions;
import dev.accord.knowledge.Libraries;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the index of the live edition is there. While it is not, the service goes on and makes no statement of law.
@Component("index")
class IndexHealthIndicator implements HealthIndicator {

    private final Editions editions;
    private final Libraries libraries;

    IndexHealthIndicator(Editions editions, Libraries libraries) {
        this.editions = editions;
        this.libraries = libraries;
    }

    @Override
    public Health health() {
        var edition = editions.live();
        var ready = libraries.of(edition).isReady();
        return (ready ? Health.up() : Health.outOfService())
                .withDetail("edition", edition.hash())
                .withDetail("name", edition.name())
                .build();
    }
}
