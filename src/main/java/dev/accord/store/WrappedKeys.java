package dev.accord.store;

import java.util.Optional;

/// One wrapped key for each stream, in a place of its own that can forget, and the list of what it has forgotten.
public interface WrappedKeys {

    Optional<byte[]> find(StreamId stream);

    /// Stores a key durably unless the stream has one or was erased; answers the one that counts.
    Optional<byte[]> keep(StreamId stream, byte[] wrapped);

    /// Destroys the key and remembers that it was destroyed.
    void destroy(StreamId stream);

    boolean isErased(StreamId stream);
}
