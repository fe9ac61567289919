/// The embedded store: SQLite files in one directory, owned by one process.
///
/// [SqliteFile][dev.accord.store.sqlite.SqliteFile] has one writer thread that commits waiting writes together. The
/// journal and the wrapped keys are durable before a write returns; the views are not, since they can be rebuilt.
@NullMarked
package dev.accord.store.sqlite;

import org.jspecify.annotations.NullMarked;
