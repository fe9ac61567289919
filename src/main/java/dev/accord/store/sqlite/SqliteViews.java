package dev.accord.store.sqlite;

import dev.accord.store.Views;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Views in a file that need not survive: what a power cut takes is rebuilt from the journal.
final class SqliteViews implements Views, AutoCloseable {

    private static final List<String> PRAGMAS = List.of("journal_mode=WAL", "synchronous=OFF", "busy_timeout=5000");
    private static final List<String> SCHEMA = List.of("""
            CREATE TABLE IF NOT EXISTS rows (
              view TEXT NOT NULL, key TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
              PRIMARY KEY (view, key)) WITHOUT ROWID""");
    private static final String PUT = """
            INSERT INTO rows VALUES (?, ?, ?, ?) ON CONFLICT (view, key) DO UPDATE
              SET version = excluded.version, fields = excluded.fields WHERE excluded.version >= rows.version""";

    private final SqliteFile file;

    SqliteViews(Path path) {
        this.file = new SqliteFile(path, PRAGMAS, SCHEMA);
    }

    @Override
    public void put(Row row) {
        file.write(connection -> {
            try (var put = connection.prepareStatement(PUT)) {
                put.setString(1, row.view());
                put.setString(2, row.key());
                put.setLong(3, row.version());
                put.setString(4, row.fields());
                return put.executeUpdate();
            }
        });
    }

    @Override
    public Optional<Row> get(String view, String key) {
        return file.read(connection -> {
            try (var select = connection.prepareStatement("SELECT * FROM rows WHERE view = ? AND key = ?")) {
                select.setString(1, view);
                select.setString(2, key);
                return rows(select).stream().findFirst();
            }
        });
    }

    @Override
    public List<Row> all(String view) {
        return file.read(connection -> {
            try (var select = connection.prepareStatement("SELECT * FROM rows WHERE view = ? ORDER BY key")) {
                select.setString(1, view);
                return rows(select);
            }
        });
    }

    @Override
    public void clear(String view) {
        file.write(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM rows WHERE view = ?")) {
                delete.setString(1, view);
                return delete.executeUpdate();
            }
        });
    }

    @Override
    public void close() {
        file.close();
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Row>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(new Row(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getString(4)));
            }
        }
        return found;
    }
}
