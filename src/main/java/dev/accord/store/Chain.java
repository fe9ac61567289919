package dev.accord.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/// Links each commit to the one before: SHA-256 over previous hash, stream, version, milliseconds and sealed content.
public final class Chain {

    private static final int HASH_BYTES = 32;

    private Chain() {}

    /// What stands before version 1.
    public static byte[] start() {
        return new byte[HASH_BYTES];
    }

    /// The commit with its hash.
    public static Commit link(StreamId stream, long version, Instant at, byte[] content, byte[] previous) {
        return new Commit(stream, version, at, content, previous, hash(stream, version, at, content, previous));
    }

    public static byte[] hash(StreamId stream, long version, Instant at, byte[] content, byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(stream.value().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(version)
                    .putLong(at.toEpochMilli())
                    .array());
            return digest.digest(content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
