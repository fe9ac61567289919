package dev.accord.negotiation;

import dev.accord.dispute.Course;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.entitlement.Assessor;
import dev.accord.reply.Replies;
import dev.accord.settlement.Negotiator;
import dev.accord.store.Journal;
import dev.accord.store.Leases;
import dev.accord.store.Signer;
import dev.accord.store.Views;
import dev.accord.timeline.Receipts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets the two sides up.
@Configuration(proxyBeanMethods = false)
class NegotiationConfiguration {

    @Bean
    Announcements announcements(Replies replies) {
        return new Announcements(replies);
    }

    @Bean
    Course course(Editions editions, Announcements announcements) {
        return new PublishedCourse(editions::live, announcements);
    }

    @Bean
    Table table(Editions editions, InstantSource clock) {
        return new Table(editions::live, clock);
    }

    @Bean
    Positions positions(Editions editions, Assessor assessor, Negotiator negotiator) {
        return new Positions(editions::live, assessor, negotiator);
    }

    @Bean
    Invitations invitations(Disputes disputes, Table table, Announcements announcements, Signer signer) {
        return new Invitations(disputes, table, announcements, signer);
    }

    @Bean
    MerchantDesk merchantDesk(
            Disputes disputes, Table table, Editions editions, Announcements announcements, Receipts receipts) {
        return new MerchantDesk(disputes, table, editions::live, announcements, receipts);
    }

    @Bean
    Offers offers(Disputes disputes, Table table, Positions positions, Editions editions, Announcements announcements) {
        return new Offers(disputes, table, positions::range, editions::live, announcements);
    }

    @Bean
    Bidding bidding(Disputes disputes, Table table, Positions positions) {
        return new Bidding(disputes, table, positions::range);
    }

    @Bean
    Extensions extensions(Disputes disputes, Table table, Announcements announcements) {
        return new Extensions(disputes, table, announcements);
    }

    @Bean
    DueClocks dueClocks(Disputes disputes, Views views) {
        return new DueClocks(disputes, views);
    }

    @Bean
    Agenda agenda(
            Disputes disputes,
            DueClocks clocks,
            Editions editions,
            Announcements announcements,
            ObjectProvider<Duty> others,
            Leases leases,
            InstantSource clock) {
        var duties = new ArrayList<>(others.orderedStream().toList());
        duties.add(new Consequences(editions::live, announcements));
        return new Agenda(disputes, clocks, Duty.firstOf(duties), leases, clock);
    }

    /// @param every how often the clocks are looked at
    @Bean
    ApplicationListener<ApplicationReadyEvent> agendaBegins(
            Agenda agenda, Journal journal, @Value("${accord.agenda.every:5s}") Duration every) {
        return _ -> agenda.begin(journal, every);
    }
}
