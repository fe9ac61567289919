package dev.accord.evidence;

import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.negotiation.Announcements;
import dev.accord.negotiation.Table;
import dev.accord.store.Journal;
import dev.accord.store.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up what is handed in.
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    Exhibits exhibits(
            Disputes disputes,
            Journal journal,
            Vault vault,
            Table table,
            Announcements announcements,
            Editions editions,
            InstantSource clock) {
        return new Exhibits(
                disputes,
                new Originals(journal, vault),
                table,
                new Acknowledgement(announcements),
                editions::live,
                clock);
    }
}
