package dev.accord.reply;

import dev.accord.dispute.DisputeEvent;
import java.util.List;

/// Says a part of a reply while the rest is still being worded.
@FunctionalInterface
public interface Speaker {

    /// Commits the part on the version that the turn has reached; false where somebody else got in between: then
    /// nothing
    /// more may be said.
    boolean say(List<DisputeEvent> part);
}
