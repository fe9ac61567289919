package dev.accord.access;

import dev.accord.shared.DisputeId;

/// Knows which token opens which dispute.
public interface ConsumerTokens {

    /// What a consumer holding a valid token may do.
    String AUTHORITY = "DISPUTE";

    /// True where the token is a valid key to the dispute.
    ///
    /// @param token the whole of it, as it followed `Bearer`: `<disputeId>.<secret>`
    boolean accepts(DisputeId dispute, String token);
}
