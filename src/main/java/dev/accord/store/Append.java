package dev.accord.store;

/// What became of an attempt to append.
public sealed interface Append {

    /// It is on disk.
    record Committed(Commit commit) implements Append {}

    /// Another writer has that version already; read again from what you knew.
    record Taken() implements Append {}
}
