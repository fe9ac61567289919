package dev.accord.outbox;

import dev.accord.store.Journal;
import dev.accord.store.Leases;
import dev.accord.store.Vault;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

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
        var rules = new EndpointRules(webhooks.hosts(), webhooks.loopback());
        return new HttpCourier(rules, webhooks.timeout(), merchant -> endpoint(settings, merchant));
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    MailCourier mailCourier(JavaMailSender server, OutboxSettings settings) {
        var from = settings.mail().from();
        if (!from.matches("[^@\\s]+@[^@\\s]+")) {
            throw new IllegalArgumentException("Where spring.mail.host is set, accord.mail.from names the sender");
        }
        return new MailCourier(server, from);
    }

    @Bean(initMethod = "begin")
    Postman postman(
            Outbox outbox,
            HttpCourier webhook,
            ObjectProvider<MailCourier> mail,
            OutboxSettings settings,
            Leases leases,
            InstantSource clock) {
        var couriers = new EnumMap<Channel, Courier>(Map.of(Channel.WEBHOOK, webhook));
        mail.ifAvailable(courier -> couriers.put(Channel.MAIL, courier));
        var webhooks = settings.webhooks();
        var schedule = new Schedule(
                webhooks.retries(),
                webhooks.jitter(),
                () -> ThreadLocalRandom.current().nextDouble());
        return new Postman(outbox, couriers, schedule, leases, clock);
    }

    private static Optional<Endpoint> endpoint(OutboxSettings settings, String merchant) {
        return Optional.ofNullable(settings.merchants().get(merchant))
                .flatMap(account -> Optional.ofNullable(account.webhook()))
                .map(webhook -> new Endpoint(webhook.url(), webhook.secret()));
    }
}
