package dev.accord.store;

import java.util.Optional;

/// Seals what people said under their stream's own key, so that destroying the key erases the words everywhere.
public interface Vault {

    /// Encrypts for a stream, making its key at first use; `place` binds the ciphertext to where it stands (such as the
    /// version).
    byte[] seal(StreamId stream, byte[] plain, String place);

    /// The plain bytes, or empty where the stream has been erased.
    Optional<byte[]> open(StreamId stream, byte[] sealed, String place);

    /// Destroys the stream's key and records the erasure, to be applied again after a restore.
    void erase(StreamId stream);
}
