package dev.accord.timeline;

/// Proof that a message was taken in: Ed25519 over the RFC 8785 JSON of the other fields.
///
/// @param at ISO-8601 UTC
/// @param hash of the commit that holds the message, hexadecimal
/// @param signature base64url without padding
public record Receipt(String clientMessageId, long seq, String at, String epoch, String hash, String signature) {}
