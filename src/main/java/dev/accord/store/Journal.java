package dev.accord.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The append-only truth. Exactly one writer succeeds for each version of a stream; that one rule gives atomicity,
/// order, idempotency and the fence.
public interface Journal {

    /// Appends the commit `expectedVersion + 1`, and returns when it is durable.
    ///
    /// @param expectedVersion the version it was computed from; 0 for a new stream
    /// @throws StoreUnavailableException where the store cannot say that it is durable
    Append append(StreamId stream, long expectedVersion, byte[] content, Instant at);

    /// The commits after a version, in order.
    List<Commit> read(StreamId stream, long afterVersion);

    /// Every commit of every stream of a kind, each stream in order; streams may interleave.
    void replay(String kind, Consumer<Commit> reader);

    /// The newest version of every stream of a kind.
    Map<StreamId, Long> heads(String kind);

    /// Calls back after each commit that became durable, here or (soon) on another node; a hint, the stream is the
    /// truth.
    AutoCloseable listen(Consumer<Commit> listener);

    /// Names the journal's lineage; changes on a restore.
    String epoch();
}
