package dev.accord.agreement;

import dev.accord.access.TimedLinks;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.merchant.Merchants;
import dev.accord.negotiation.Announcements;
import dev.accord.negotiation.Duty;
import dev.accord.outbox.Outbox;
import dev.accord.reply.Replies;
import dev.accord.store.Journal;
import dev.accord.store.Signer;
import dev.accord.store.Vault;
import dev.accord.store.Views;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/// Sets up what comes of an agreement.
@Configuration(proxyBeanMethods = false)
class AgreementConfiguration {

    @Bean
    Archive archive(Journal journal, Vault vault) {
        return new Archive(journal, vault);
    }

    @Bean
    Notary notary(Replies replies, Editions editions, Archive archive, Signer signer) {
        return new Notary(new Papers(replies, editions::live), archive, signer);
    }

    @Bean
    @Order(2)
    AgreementCourse agreementCourse(Editions editions, Notary notary, Announcements announcements) {
        return new AgreementCourse(editions::live, notary, announcements);
    }

    @Bean
    Duty agreementDuty(AgreementCourse course, Announcements announcements) {
        return new AgreementDuty(course, announcements);
    }

    @Bean
    Agreements agreements(
            Disputes disputes, Notary notary, Archive archive, TimedLinks links, Announcements announcements) {
        return new Agreements(disputes, notary, archive, links, announcements);
    }

    @Bean
    Instructions instructions(Disputes disputes, Merchants merchants, Outbox outbox, Views views) {
        return new Instructions(disputes, merchants, outbox, views);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> instructionsCatchUp(Instructions instructions, Journal journal) {
        return _ -> Thread.startVirtualThread(() -> instructions.catchUp(journal));
    }
}
