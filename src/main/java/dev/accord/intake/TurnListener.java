package dev.accord.intake;

import dev.accord.shared.DisputeId;
import java.time.Duration;

/// Hears of turns: to show progress and to measure.
public interface TurnListener {

    /// A turn begins: the assistant is checking the rules.
    void started(DisputeId id);

    /// A turn ended; `said` is false where somebody else got in between and it is computed anew.
    void taken(DisputeId id, Duration time, boolean said);
}
