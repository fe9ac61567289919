package dev.accord.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.accord.store.StreamId;
import dev.accord.store.WrappedKeys;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;

/// Wrapped keys and the list of erasures in collections of their own.
final class MongoKeys implements WrappedKeys {

    private final MongoCollection<Document> keys;
    private final MongoCollection<Document> erased;

    MongoKeys(MongoDatabase database) {
        this.keys = database.getCollection("keys");
        this.erased = database.getCollection("erased");
    }

    @Override
    public Optional<byte[]> find(StreamId stream) {
        return Optional.ofNullable(keys.find(Filters.eq("_id", stream.value())).first())
                .map(document -> document.get("wrapped", Binary.class).getData());
    }

    @Override
    public Optional<byte[]> keep(StreamId stream, byte[] wrapped) {
        insert(keys, new Document("_id", stream.value()).append("wrapped", new Binary(wrapped)));
        if (isErased(stream)) {
            keys.deleteOne(Filters.eq("_id", stream.value()));
        }
        return find(stream);
    }

    @Override
    public void destroy(StreamId stream) {
        insert(erased, new Document("_id", stream.value()).append("at", new Date()));
        keys.deleteOne(Filters.eq("_id", stream.value()));
    }

    @Override
    public boolean isErased(StreamId stream) {
        return erased.find(Filters.eq("_id", stream.value())).first() != null;
    }

    private static void insert(MongoCollection<Document> collection, Document document) {
        try {
            collection.insertOne(document);
        } catch (MongoWriteException already) {
            if (already.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw already;
            }
        }
    }
}
