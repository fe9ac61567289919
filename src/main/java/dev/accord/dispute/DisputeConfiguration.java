package dev.accord.dispute;

import dev.accord.store.Journal;
import dev.accord.store.Vault;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts disputes on the journal.
@Configuration(proxyBeanMethods = false)
class DisputeConfiguration {

    @Bean
    Disputes disputes(Journal journal, Vault vault, InstantSource clock, ObjectProvider<Course> courses) {
        return new Disputes(
                journal, vault, clock, Course.all(courses.orderedStream().toList()));
    }
}
