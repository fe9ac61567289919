package dev.accord.store.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A database over the real driver and a real socket: the MongoDB of `ACCORD_TEST_MONGODB_URI`, else a server made for
/// tests.
final class TestMongo implements AutoCloseable {

    private final @Nullable MongoServer server;
    private final MongoClient client;
    private final MongoDatabase database;

    TestMongo() {
        var real = System.getenv("ACCORD_TEST_MONGODB_URI");
        this.server = real == null ? new MongoServer(new MemoryBackend()) : null;
        if (server != null) {
            server.bind(new InetSocketAddress("127.0.0.1", 0));
        }
        this.client = MongoClients.create(real == null ? uri() : real);
        var raw = client.getDatabase("accord-" + UUID.randomUUID());
        this.database = real == null ? raw : MongoConfiguration.durable(raw);
    }

    MongoDatabase database() {
        return database;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
        if (server != null) {
            server.shutdownNow();
        }
    }

    private String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/?retryWrites=false";
    }
}
