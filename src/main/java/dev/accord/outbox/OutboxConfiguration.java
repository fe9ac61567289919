package dev.accord.outbox;

import dev.accord.store.Journal;
import dev.accord.store.Leases;
import dev.accord.store.Vault;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up the outbox and the one who empties it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxConfiguration {

    @Bean
    Outbox outbox(Journal journal, Vault vault, InstantSource clock) {
        return new Outbox(journal, vault, clock);
    }

    @Bean
    HttpCourier courier(OutboxSettings settings) {
        var webhooks = settings.webhooks();
        return new HttpCourier(new EndpointRules(webhooks.hosts(), webhooks.loopback()), webhooks.timeout());
    }

    @Bean(initMethod = "begin")
    Postman postman(Outbox outbox, HttpCourier courier, OutboxSettings settings, Leases leases, InstantSource clock) {
        var webhooks = settings.webhooks();
        var schedule = new Schedule(
                webhooks.retries(),
                webhooks.jitter(),
                () -> ThreadLocalRandom.current().nextDouble());
        return new Postman(outbox, courier, merchant -> endpoint(settings, merchant), schedule, leases, clock);
    }

    private static Optional<Endpoint> endpoint(OutboxSettings settings, String merchant) {
        return Optional.ofNullable(settings.merchants().get(merchant))
                .flatMap(account -> Optional.ofNullable(account.webhook()))
                .map(webhook -> new Endpoint(webhook.url(), webhook.secret()));
    }
}
