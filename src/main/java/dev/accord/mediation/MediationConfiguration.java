package dev.accord.mediation;

import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.llm.LanguageModel;
import dev.accord.llm.Prompts;
import dev.accord.privacy.Redactor;
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
    CaseDrafts caseDrafts(
            Disputes disputes, Editions editions, LanguageModel model, Redactor redactor, Prompts prompts) {
        return new CaseDrafts(disputes, editions, model, redactor, prompts);
    }

    @Bean
    Queue queue(Disputes disputes, Views views) {
        return new Queue(disputes, views);
    }
}
