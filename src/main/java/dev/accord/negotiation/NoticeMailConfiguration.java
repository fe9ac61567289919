package dev.accord.negotiation;

import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.outbox.Outbox;
import dev.accord.reply.Replies;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets the notice by e-mail up, where there is a mail server.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class NoticeMailConfiguration {

    @Bean
    MailedNotices mailedNotices(
            Disputes disputes,
            Invitations invitations,
            Replies replies,
            Editions editions,
            ObjectProvider<SellersAddress> addresses,
            Outbox outbox,
            Views views,
            @Value("${accord.mail.site:}") String site) {
        if (!site.matches("https?://[^\\s/]+/?")) {
            throw new IllegalArgumentException(
                    "Where spring.mail.host is set, accord.mail.site says where people reach Accord, such as"
                            + " https://accord.example");
        }
        var wording = new NoticeMail(replies, editions::live, URI.create(site));
        SellersAddress known = addresses.getIfAvailable(() -> _ -> Optional.empty());
        return new MailedNotices(disputes, invitations, wording, known, outbox, views);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> mailedNoticesCatchUp(MailedNotices notices, Journal journal) {
        return _ -> Thread.startVirtualThread(() -> notices.catchUp(journal));
    }
}
