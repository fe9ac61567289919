package dev.accord.negotiation;

import dev.accord.store.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Views in memory.
final class MemoryViews implements Views {

    private final Map<String, Row> rows = new ConcurrentHashMap<>();

    @Override
    public void put(Row row) {
        rows.merge(row.view() + "/" + row.key(), row, (old, now) -> old.version() > now.version() ? old : now);
    }

    @Override
    public Optional<Row> get(String view, String key) {
        return Optional.ofNullable(rows.get(view + "/" + key));
    }

    @Override
    public List<Row> all(String view) {
        return rows.values().stream().filter(row -> row.view().equals(view)).toList();
    }

    @Override
    public void clear(String view) {
        rows.values().removeIf(row -> row.view().equals(view));
    }
}
