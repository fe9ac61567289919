package dev.accord.store.sqlite;

import dev.accord.store.StreamId;
import dev.accord.store.WrappedKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Wrapped keys in a file of their own, so that a copy of the journal does not hold them. What is deleted is
/// overwritten.
final class SqliteKeys implements WrappedKeys, AutoCloseable {

    private static final List<String> PRAGMAS =
            List.of("journal_mode=TRUNCATE", "synchronous=FULL", "secure_delete=ON", "busy_timeout=5000");
    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE IF NOT EXISTS keys (stream TEXT PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS erased (stream TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID");

    private final SqliteFile file;

    SqliteKeys(Path path) {
        this.file = new SqliteFile(path, PRAGMAS, SCHEMA);
    }

    @Override
    public Optional<byte[]> find(StreamId stream) {
        return file.read(connection -> select(connection, stream));
    }

    @Override
    public Optional<byte[]> keep(StreamId stream, byte[] wrapped) {
        return file.write(connection -> {
            try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO keys SELECT ?, ?"
                    + " WHERE NOT EXISTS (SELECT * FROM erased WHERE stream = ?)")) {
                insert.setString(1, stream.value());
                insert.setBytes(2, wrapped);
                insert.setString(3, stream.value());
                insert.executeUpdate();
            }
            return select(connection, stream);
        });
    }

    @Override
    public void destroy(StreamId stream) {
        file.write(connection -> {
            execute(connection, "INSERT OR IGNORE INTO erased VALUES (?, datetime('now'))", stream);
            return execute(connection, "DELETE FROM keys WHERE stream = ?", stream);
        });
    }

    @Override
    public boolean isErased(StreamId stream) {
        return file.read(connection -> {
            try (var select = connection.prepareStatement("SELECT 1 FROM erased WHERE stream = ?")) {
                select.setString(1, stream.value());
                try (var rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    @Override
    public void close() {
        file.close();
    }

    private static Optional<byte[]> select(Connection connection, StreamId stream) throws SQLException {
        try (var select = connection.prepareStatement("SELECT wrapped FROM keys WHERE stream = ?")) {
            select.setString(1, stream.value());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static int execute(Connection connection, String sql, StreamId stream) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, stream.value());
            return statement.executeUpdate();
        }
    }
}
