package dev.accord.timeline;

import dev.accord.dispute.Disputes;
import dev.accord.store.Signer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Receipts, news of growth, and how values look on the wire.
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    @Bean
    Receipts receipts(Signer signer, Disputes disputes) {
        return new Receipts(signer, disputes.epoch());
    }

    @Bean
    Feed feed(Disputes disputes) {
        return new Feed(disputes);
    }

    @Bean
    JsonWire jsonWire() {
        return new JsonWire();
    }
}
