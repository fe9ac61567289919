package dev.accord.evidence;

import dev.accord.dispute.RoundEvent;

/// A document with its bytes.
public record Exhibit(RoundEvent.FileAdded file, byte[] content) {}
