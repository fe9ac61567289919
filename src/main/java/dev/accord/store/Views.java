package dev.accord.store;

import java.util.List;
import java.util.Optional;

/// Rebuildable rows of ids, codes and times; nothing that a person said. A row records the version of the stream it
/// reflects.
public interface Views {

    /// A row of a view; `fields` is JSON of codes and times.
    record Row(String view, String key, long version, String fields) {}

    /// Stores a row unless one of a later version is there.
    void put(Row row);

    Optional<Row> get(String view, String key);

    List<Row> all(String view);

    void clear(String view);
}
