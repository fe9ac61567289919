package dev.accord.access;

import dev.accord.shared.DisputeId;

/// Knows the consumer's keys.
public interface ConsumerTokens {

    /// Whether the token opens the dispute.
    boolean accepts(DisputeId id, String token);
}
