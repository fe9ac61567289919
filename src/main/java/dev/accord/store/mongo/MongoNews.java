package dev.accord.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bson.Document;

/// Finds what other nodes committed: looks every moment, back over a window wide enough for slow writers and clocks
/// that differ. A hint for those who watch; the stream is the truth.
final class MongoNews implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(300);
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final MongoCollection<Document> commits;
    private final Consumer<Document> reader;
    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Thread watcher;
    private final long begin = System.currentTimeMillis();
    private volatile boolean closed;

    MongoNews(MongoCollection<Document> commits, Consumer<Document> reader) {
        this.commits = commits;
        this.reader = reader;
        this.watcher = Thread.ofPlatform().daemon().name("commits-of-others").start(this::run);
    }

    /// This node makes the commit itself and tells of it at once.
    void own(String id) {
        known.put(id, System.currentTimeMillis());
    }

    @Override
    public void close() {
        closed = true;
        watcher.interrupt();
    }

    private void run() {
        while (!closed) {
            try {
                Thread.sleep(EVERY);
                look();
            } catch (InterruptedException stop) {
                return;
            } catch (MongoException down) {
                // the next look sees what this one missed
            }
        }
    }

    private void look() {
        long from = Math.max(begin, System.currentTimeMillis() - OVERLAP.toMillis());
        commits.find(Filters.gte("seen", from)).sort(Sorts.ascending("seen")).forEach(document -> {
            if (known.putIfAbsent(document.getString("_id"), System.currentTimeMillis()) == null) {
                reader.accept(document);
            }
        });
        known.values().removeIf(seen -> seen < from - OVERLAP.toMillis());
    }
}
