package dev.accord.dispute;

import dev.accord.shared.Language;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// The other side: who they are and which links open the case to them.
///
/// @param since when they were first told
/// @param answered whether they have answered in any way
public record Respondent(
        String name, String email, Language language, Instant since, Set<String> tokenHashes, boolean answered) {

    public Respondent {
        tokenHashes = Set.copyOf(tokenHashes);
    }

    static Respondent of(RoundEvent.RespondentNotified told, Instant at) {
        return new Respondent(told.name(), told.email(), told.language(), at, Set.of(told.tokenHash()), false);
    }

    /// Told again; earlier links stay good.
    Respondent told(RoundEvent.RespondentNotified again) {
        var hashes = new HashSet<>(tokenHashes);
        hashes.add(again.tokenHash());
        return new Respondent(again.name(), again.email(), again.language(), since, hashes, answered);
    }

    Respondent hasAnswered() {
        return new Respondent(name, email, language, since, tokenHashes, true);
    }
}
