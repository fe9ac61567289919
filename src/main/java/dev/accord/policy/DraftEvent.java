package dev.accord.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to a draft: the stream `draft/<id>`. Contents are named by their hash and kept in the
/// [EditionArchive].
public sealed interface DraftEvent {

    String by();

    /// @param base the hash of the edition it begins from
    record Started(String by, String name, String base) implements DraftEvent {}

    /// @param before the hash of the file as it was, null where it is new
    /// @param after the hash of the file as it is now, null where it was removed
    record FileChanged(
            String by,
            String path,
            @Nullable String before,
            @Nullable String after) implements DraftEvent {}

    /// The draft now stands on a newer edition; its own changes are kept.
    record Rebased(String by, String base) implements DraftEvent {}

    record Checked(String by, String edition, int flaws) implements DraftEvent {}

    /// @param against the edition that was live
    /// @param regressions how many figures or cases became worse
    /// @param report the hash of the whole report
    record Evaluated(String by, String edition, String against, int regressions, String report) implements DraftEvent {}

    /// @param from when it goes live
    /// @param reason why it is published in spite of regressions; null where there are none
    record Published(
            String by,
            String edition,
            Instant from,
            @Nullable String reason) implements DraftEvent {}

    record Discarded(String by) implements DraftEvent {}
}
