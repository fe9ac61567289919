package dev.accord.dispute;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/// How the dispute began, who holds a key to it, and what its consumer agreed to.
///
/// @param day the consumer's day of filing
public record Opening(
        Instant at,
        Jurisdiction jurisdiction,
        Language language,
        ZoneId zone,
        LocalDate day,
        Set<String> purposes,
        Set<String> tokenHashes,
        boolean consented) {

    public Opening {
        purposes = Set.copyOf(purposes);
        tokenHashes = Set.copyOf(tokenHashes);
    }

    static Opening of(DisputeEvent.DisputeOpened opened, Instant at) {
        return new Opening(
                at,
                opened.jurisdiction(),
                opened.language(),
                opened.zone(),
                opened.day(),
                opened.purposes(),
                Set.of(opened.tokenHash()),
                true);
    }

    Opening withToken(String hash) {
        var hashes = new HashSet<>(tokenHashes);
        hashes.add(hash);
        return new Opening(at, jurisdiction, language, zone, day, purposes, hashes, consented);
    }

    Opening withdrawn() {
        return new Opening(at, jurisdiction, language, zone, day, Set.of(), tokenHashes, false);
    }
}
