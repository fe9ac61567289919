package dev.accord.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What follows from what was done and belongs in the same commit: the agreement once both sides agree, the clock of a
/// stage that begins.
@FunctionalInterface
public interface Course {

    /// Nothing follows.
    Course NONE = (_, _) -> List.of();

    /// One after the other, until nothing more follows.
    static Course all(List<Course> courses) {
        return (dispute, at) -> {
            var events = new ArrayList<DisputeEvent>();
            int before;
            do {
                before = events.size();
                for (var course : courses) {
                    events.addAll(course.following(dispute.with(events, at), at));
                }
            } while (events.size() > before);
            return events;
        };
    }

    /// What stands already does not follow again.
    ///
    /// @param dispute as it would stand after the commit
    /// @param at the commit's instant
    List<DisputeEvent> following(Dispute dispute, Instant at);
}
