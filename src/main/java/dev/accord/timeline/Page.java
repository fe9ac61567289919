package dev.accord.timeline;

import java.util.List;

/// A stretch of one audience's timeline (pinned).
///
/// @param epoch the journal's lineage; a client that knows another one reloads
/// @param head the `seq` of the newest entry there is
public record Page(String epoch, List<Entry> entries, long head) {

    /// The most entries that one page holds.
    public static final int MOST = 200;

    public Page {
        entries = List.copyOf(entries);
    }

    public static Page of(String epoch, Timeline timeline, long after) {
        return new Page(epoch, timeline.after(after, MOST), timeline.head());
    }
}
