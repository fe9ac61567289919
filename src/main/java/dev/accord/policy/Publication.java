package dev.accord.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One release of an edition.
///
/// @param version of its commit in `edition/live`
/// @param draft where it was made; empty for the command line and for a roll-back
/// @param withdrawnBy who took it back before it went live; null while it stands
public record Publication(
        long version,
        Instant at,
        String by,
        Kind kind,
        String edition,
        String name,
        String draft,
        String before,
        Instant from,
        @Nullable String reason,
        @Nullable String withdrawnBy) {

    public enum Kind {
        PUBLISHED,
        ROLLED_BACK
    }

    public boolean stands() {
        return withdrawnBy == null;
    }

    Publication withdrawn(String who) {
        return new Publication(version, at, by, kind, edition, name, draft, before, from, reason, who);
    }
}
