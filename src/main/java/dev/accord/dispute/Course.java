package dev.accord.dispute;

import java.time.Instant;
import java.util.List;

/// What follows from what was done and belongs in the same commit: the agreement once both sides agree, the clock of a
/// stage that begins.
@FunctionalInterface
public interface Course {

    /// Nothing follows.
    Course NONE = (_, _) -> List.of();

    /// @param dispute as it would stand after the commit
    /// @param at the commit's instant
    List<DisputeEvent> following(Dispute dispute, Instant at);
}
