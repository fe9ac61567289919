package dev.accord.merchant;

import dev.accord.dispute.Course;
import dev.accord.dispute.Disputes;
import dev.accord.negotiation.Announcements;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import java.time.InstantSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up the accounts.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MerchantSettings.class)
class MerchantConfiguration {

    @Bean
    Merchants merchants(MerchantSettings settings) {
        return new Merchants(settings);
    }

    @Bean
    StandingOffers standingOffers(Journal journal, InstantSource clock) {
        return new StandingOffers(journal, clock);
    }

    @Bean
    Course standingCourse(Merchants merchants, StandingOffers offers, Announcements announcements) {
        return new StandingCourse(merchants, offers::of, announcements);
    }

    @Bean
    Workload workload(Disputes disputes, Merchants merchants, Views views) {
        return new Workload(disputes, merchants, views);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> workloadCatchesUp(Workload workload, Journal journal) {
        return _ -> Thread.startVirtualThread(() -> workload.catchUp(journal));
    }
}
