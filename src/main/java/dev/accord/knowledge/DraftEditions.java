package dev.accord.knowledge;

import dev.accord.edition.Edition;
import java.security.Principal;

/// Editions that are still being written; only those who write them may search them.
public interface DraftEditions {

    /// The edition that a draft would be, as it stands.
    ///
    /// @param reader is refused where they are not of the policy team
    Edition draft(String id, Principal reader);
}
