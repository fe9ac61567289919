package dev.accord.mediation;

import dev.accord.dispute.Disputes;
import dev.accord.reply.Replies;
import dev.accord.store.Views;
import dev.accord.timeline.Receipts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up the desk.
@Configuration(proxyBeanMethods = false)
class MediationConfiguration {

    @Bean
    Handoffs handoffs(Disputes disputes, Replies replies) {
        return new Handoffs(disputes, replies);
    }

    @Bean
    Desk desk(Disputes disputes, Receipts receipts, Replies replies) {
        return new Desk(disputes, receipts, replies);
    }

    @Bean
    Queue queue(Disputes disputes, Views views) {
        return new Queue(disputes, views);
    }
}
