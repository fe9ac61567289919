package dev.accord.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was released: the stream `edition/live`. Which edition is live at an instant follows from it alone, so that
/// every node agrees and a scheduled edition needs nobody to be awake.
sealed interface PublicationEvent {

    String by();

    /// @param draft where it was made; empty on the command line
    /// @param before the edition that was live when it was decided
    /// @param from when it goes live
    /// @param reason the signed reason for regressions
    record Published(
            String by,
            String edition,
            String name,
            String draft,
            String before,
            Instant from,
            @Nullable String reason) implements PublicationEvent {}

    /// An earlier edition is live again, at once.
    record RolledBack(String by, String edition, String name, String before, String reason)
            implements PublicationEvent {}

    /// A scheduled edition will not go live after all.
    ///
    /// @param version of the commit that scheduled it
    record Withdrawn(String by, long version) implements PublicationEvent {}
}
