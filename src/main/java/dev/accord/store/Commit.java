package dev.accord.store;

import java.time.Instant;

/// One durable step of a stream: versions run 1, 2, 3 …; `hash` is the SHA-256 over `previousHash`, stream, version,
/// time and (sealed) content.
///
/// @param previousHash 32 bytes; all zero for version 1
public record Commit(StreamId stream, long version, Instant at, byte[] content, byte[] previousHash, byte[] hash) {}
