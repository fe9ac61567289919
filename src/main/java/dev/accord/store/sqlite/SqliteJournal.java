package dev.accord.store.sqlite;

import dev.accord.store.Append;
import dev.accord.store.Chain;
import dev.accord.store.Commit;
import dev.accord.store.Journal;
import dev.accord.store.Notifier;
import dev.accord.store.StreamId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The journal in one table whose primary key is (stream, version).
final class SqliteJournal implements Journal, AutoCloseable {

    private static final List<String> PRAGMAS = List.of(
            "journal_mode=WAL",
            "synchronous=FULL",
            "busy_timeout=5000",
            "wal_autocheckpoint=2000",
            "cache_size=-32768");
    private static final List<String> SCHEMA = List.of("""
            CREATE TABLE IF NOT EXISTS commits (
              stream TEXT NOT NULL, version INTEGER NOT NULL, at INTEGER NOT NULL, content BLOB NOT NULL,
              previous BLOB NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (stream, version)) WITHOUT ROWID""", """
            CREATE TABLE IF NOT EXISTS lineage (epoch TEXT NOT NULL)""", """
            INSERT INTO lineage SELECT '%s' WHERE NOT EXISTS (SELECT * FROM lineage)""".formatted(UUID.randomUUID()));

    private final SqliteFile file;
    private final Notifier notifier = new Notifier();
    private final String epoch;

    SqliteJournal(Path path) {
        this.file = new SqliteFile(path, PRAGMAS, SCHEMA);
        this.epoch = file.read(SqliteJournal::readEpoch);
    }

    @Override
    public Append append(StreamId stream, long expectedVersion, byte[] content, Instant at) {
        var done = file.write(connection -> insert(connection, stream, expectedVersion, content, at));
        if (done instanceof Append.Committed(var commit)) {
            notifier.tell(commit);
        }
        return done;
    }

    @Override
    public List<Commit> read(StreamId stream, long afterVersion) {
        return file.read(connection -> {
            var commits = new ArrayList<Commit>();
            try (var select = connection.prepareStatement("SELECT stream, version, at, content, previous, hash"
                    + " FROM commits WHERE stream = ? AND version > ? ORDER BY version")) {
                select.setString(1, stream.value());
                select.setLong(2, afterVersion);
                each(select, commits::add);
            }
            return commits;
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
        return file.read(connection -> {
            var heads = new HashMap<StreamId, Long>();
            try (var select = connection.prepareStatement(
                    "SELECT stream, MAX(version) FROM commits WHERE stream >= ? AND stream < ? GROUP BY stream")) {
                select.setString(1, kind + "/");
                select.setString(2, kind + "0"); // the character after '/'
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        heads.put(new StreamId(rows.getString(1)), rows.getLong(2));
                    }
                }
            }
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
        file.close();
        notifier.close();
    }

    private static Append insert(
            Connection connection, StreamId stream, long expectedVersion, byte[] content, Instant at)
            throws SQLException {
        var previous = expectedVersion == 0 ? Chain.start() : hash(connection, stream, expectedVersion);
        if (previous == null) {
            return new Append.Taken();
        }
        var commit = Chain.link(stream, expectedVersion + 1, at, content, previous);
        try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO commits VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, stream.value());
            insert.setLong(2, commit.version());
            insert.setLong(3, at.toEpochMilli());
            insert.setBytes(4, content);
            insert.setBytes(5, previous);
            insert.setBytes(6, commit.hash());
            return insert.executeUpdate() == 1 ? new Append.Committed(commit) : new Append.Taken();
        }
    }

    private static byte @Nullable [] hash(Connection connection, StreamId stream, long version) throws SQLException {
        try (var select = connection.prepareStatement("SELECT hash FROM commits WHERE stream = ? AND version = ?")) {
            select.setString(1, stream.value());
            select.setLong(2, version);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    private static void each(PreparedStatement select, Consumer<Commit> reader) throws SQLException {
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                reader.accept(commit(rows));
            }
        }
    }

    private static Commit commit(ResultSet row) throws SQLException {
        return new Commit(
                new StreamId(row.getString(1)),
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getBytes(4),
                row.getBytes(5),
                row.getBytes(6));
    }

    private static String readEpoch(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT epoch FROM lineage")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
