package dev.accord.dispute;

import dev.accord.shared.DisputeId;

/// There is no such dispute, or it has been erased.
public final class NoSuchDisputeException extends RuntimeException {

    public NoSuchDisputeException(DisputeId id) {
        super("No dispute " + id);
    }
}
