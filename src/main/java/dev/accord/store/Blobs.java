package dev.accord.store;

import java.util.Optional;

/// Files, addressed by the SHA-256 of their (cipher) bytes.
public interface Blobs {

    /// Stores the bytes durably and answers their address, 64 hexadecimal digits.
    String put(byte[] content);

    Optional<byte[]> get(String address);
}
