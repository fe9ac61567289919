package dev.accord.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets the clock.
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    InstantSource clock(
            @Value("${accord.data-dir:./data}") Path directory, @Value("${accord.clock.start:}") String start) {
        return OffsetClock.in(directory, start.isBlank() ? null : Instant.parse(start), InstantSource.system());
    }
}
