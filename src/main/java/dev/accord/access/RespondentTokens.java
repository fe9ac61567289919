package dev.accord.access;

import dev.accord.shared.DisputeId;

/// Knows which token opens which dispute to its seller.
public interface RespondentTokens {

    /// What a seller holding a valid token may do.
    String AUTHORITY = "RESPONDENT";

    /// True where the token is a valid key of the seller's to the dispute.
    ///
    /// @param token the whole of it, as it followed `Bearer`
    boolean accepts(DisputeId dispute, String token);
}
