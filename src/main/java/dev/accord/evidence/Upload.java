package dev.accord.evidence;

/// A file as somebody sent it.
///
/// @param name as they call it, whatever that is
public record Upload(String name, byte[] content) {}
