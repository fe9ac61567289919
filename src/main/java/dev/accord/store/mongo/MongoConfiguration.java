package dev.accord.store.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dev.accord.store.Journal;
import dev.accord.store.Leases;
import dev.accord.store.StoreSettings;
import dev.accord.store.Views;
import dev.accord.store.WrappedKeys;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The store of many nodes, where `accord.mongodb.uri` names one.
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${accord.mongodb.uri:}'.isBlank()")
class MongoConfiguration {

    private static final long PATIENCE_SECONDS = 10;

    @Bean
    MongoClient mongoClient(StoreSettings settings) {
        var uri = new ConnectionString(Objects.requireNonNull(settings.mongodb().uri()));
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, StoreSettings settings) {
        return durable(client.getDatabase(settings.mongodb().database()));
    }

    /// Written by a majority and on its disks; read from the primary.
    static MongoDatabase durable(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    @Bean
    Journal journal(MongoDatabase database) {
        return new MongoJournal(database);
    }

    @Bean
    Views views(MongoDatabase database) {
        return new MongoViews(database);
    }

    @Bean
    WrappedKeys wrappedKeys(MongoDatabase database) {
        return new MongoKeys(database);
    }

    @Bean
    Leases leases(MongoDatabase database) {
        return new MongoLeases(database);
    }
}
