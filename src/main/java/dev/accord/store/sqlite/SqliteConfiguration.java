package dev.accord.store.sqlite;

import dev.accord.store.DataDirectory;
import dev.accord.store.Journal;
import dev.accord.store.Leases;
import dev.accord.store.Views;
import dev.accord.store.WrappedKeys;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The embedded store, where no MongoDB is named.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${accord.mongodb.uri:}'.isBlank()")
class SqliteConfiguration {

    @Bean
    Journal journal(DataDirectory directory) {
        return new SqliteJournal(directory.file("journal.db"));
    }

    @Bean
    Views views(DataDirectory directory) {
        return new SqliteViews(directory.file("views.db"));
    }

    @Bean
    WrappedKeys wrappedKeys(DataDirectory directory) {
        return new SqliteKeys(directory.file("keys.db"));
    }

    /// The only process on its directory does every timed job.
    @Bean
    Leases leases() {
        return new Leases() {
            @Override
            public boolean hold(String name, Duration term) {
                return true;
            }

            @Override
            public void release(String name) {}
        };
    }
}
