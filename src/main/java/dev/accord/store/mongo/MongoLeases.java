package dev.accord.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.accord.store.Leases;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;

/// A document for each lease: who holds it, and until when in real time.
final class MongoLeases implements Leases {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> leases;
    private final String node = UUID.randomUUID().toString();

    MongoLeases(MongoDatabase database) {
        this.leases = database.getCollection("leases");
    }

    @Override
    public boolean hold(String name, Duration term) {
        long now = System.currentTimeMillis();
        var free = Filters.and(Filters.eq("_id", name), Filters.or(Filters.eq("node", node), Filters.lt("until", now)));
        var mine = Updates.combine(Updates.set("node", node), Updates.set("until", now + term.toMillis()));
        try {
            leases.updateOne(free, mine, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException held) {
            if (held.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw held;
        } catch (MongoCommandException held) {
            if (held.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw held;
        }
    }

    @Override
    public void release(String name) {
        leases.deleteOne(Filters.and(Filters.eq("_id", name), Filters.eq("node", node)));
    }
}
