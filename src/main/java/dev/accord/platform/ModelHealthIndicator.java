package dev.accord.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether a language model is configured. Nothing is asked of it, and its faults never turn the service down.
@Component("model")
class ModelHealthIndicator implements HealthIndicator {

    private final boolean configured;

    ModelHealthIndicator(@Value("${accord.llm.base-url:}") String baseUrl) {
        this.configured = !baseUrl.isBlank();
    }

    @Override
    public Health health() {
        return Health.up().withDetail("configured", configured).build();
    }
}
