package dev.accord.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import dev.accord.store.Append;
import dev.accord.store.Chain;
import dev.accord.store.Commit;
import dev.accord.store.Journal;
import dev.accord.store.Notifier;
import dev.accord.store.StoreUnavailableException;
import dev.accord.store.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;

/// The journal as documents `{_id: "<stream>#<version>", stream, version, at, seen, attempt, content, previous, hash}`.
final class MongoJournal implements Journal, AutoCloseable {

    private final MongoCollection<Document> commits;
    private final Notifier notifier = new Notifier();
    private final MongoNews news;
    private final String epoch;

    MongoJournal(MongoDatabase database) {
        this.commits = database.getCollection("commits");
        commits.createIndex(Indexes.ascending("stream", "version"), new IndexOptions().unique(true));
        commits.createIndex(Indexes.ascending("seen"));
        this.epoch = epoch(database.getCollection("lineage"));
        this.news = new MongoNews(commits, document -> notifier.tell(commit(document)));
    }

    @Override
    public Append append(StreamId stream, long expectedVersion, byte[] content, Instant at) {
        return answered(() -> {
            var previous = expectedVersion == 0 ? Optional.of(Chain.start()) : hash(stream, expectedVersion);
            if (previous.isEmpty()) {
                return new Append.Taken();
            }
            var commit = Chain.link(stream, expectedVersion + 1, at, content, previous.get());
            if (!insert(commit)) {
                return new Append.Taken();
            }
            notifier.tell(commit);
            return new Append.Committed(commit);
        });
    }

    @Override
    public List<Commit> read(StreamId stream, long afterVersion) {
        return answered(() -> {
            var found = new ArrayList<Commit>();
            var after = Filters.and(Filters.eq("stream", stream.value()), Filters.gt("version", afterVersion));
            commits.find(after).sort(Sorts.ascending("version")).forEach(document -> found.add(commit(document)));
            return found;
        });
    }

    @Override
    public void replay(String kind, Consumer<Commit> reader) {
        heads(kind).keySet().stream()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(stream -> read(stream, 0).forEach(reader));
    }

    @Override
    public Map<StreamId, Long> heads(String kind) {
        return answered(() -> {
            var heads = new HashMap<StreamId, Long>();
            var steps = List.of(
                    Aggregates.match(Filters.regex("stream", "^" + kind + "/")),
                    Aggregates.group("$stream", Accumulators.max("version", "$version")));
            commits.aggregate(steps)
                    .forEach(head -> heads.put(
                            new StreamId(head.getString("_id")),
                            head.get("version", Number.class).longValue()));
            return heads;
        });
    }

    @Override
    public AutoCloseable listen(Consumer<Commit> listener) {
        return notifier.listen(listener);
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public void close() {
        news.close();
        notifier.close();
    }

    /// An insert that reached the server though its answer was lost is found to be ours.
    private boolean insert(Commit commit) {
        var attempt = UUID.randomUUID().toString();
        try {
            news.own(id(commit.stream(), commit.version()));
            commits.insertOne(document(commit).append("attempt", attempt));
            return true;
        } catch (MongoWriteException taken) {
            if (taken.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw taken;
            }
            var ours = Filters.and(
                    Filters.eq("_id", id(commit.stream(), commit.version())), Filters.eq("attempt", attempt));
            return commits.find(ours).first() != null;
        }
    }

    private Optional<byte[]> hash(StreamId stream, long version) {
        var found = commits.find(Filters.eq("_id", id(stream, version)))
                .projection(Projections.include("hash"))
                .first();
        return Optional.ofNullable(found)
                .map(document -> document.get("hash", Binary.class).getData());
    }

    private static String id(StreamId stream, long version) {
        return stream + "#" + version;
    }

    private static Document document(Commit commit) {
        return new Document("_id", id(commit.stream(), commit.version()))
                .append("stream", commit.stream().value())
                .append("version", commit.version())
                .append("at", commit.at().toEpochMilli())
                .append("seen", System.currentTimeMillis())
                .append("content", new Binary(commit.content()))
                .append("previous", new Binary(commit.previousHash()))
                .append("hash", new Binary(commit.hash()));
    }

    private static Commit commit(Document document) {
        return new Commit(
                new StreamId(document.getString("stream")),
                document.getLong("version"),
                Instant.ofEpochMilli(document.getLong("at")),
                document.get("content", Binary.class).getData(),
                document.get("previous", Binary.class).getData(),
                document.get("hash", Binary.class).getData());
    }

    private static String epoch(MongoCollection<Document> lineage) {
        try {
            lineage.insertOne(new Document("_id", "epoch")
                    .append("value", UUID.randomUUID().toString()));
        } catch (MongoWriteException known) {
            // made before, here or by another node
        }
        var found = lineage.find(Filters.eq("_id", "epoch")).first();
        return found == null ? "" : found.getString("value");
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException down) {
            throw new StoreUnavailableException("MongoDB did not answer", down);
        }
    }
}
