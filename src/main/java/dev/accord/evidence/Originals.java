package dev.accord.evidence;

import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.time.Instant;
import java.util.Optional;

/// Keeps the bytes in the journal, each file a stream of one commit named by its dispute and its hash, so that the same
/// file in two disputes is erased with each of them by itself. What was kept before the event that names it is shown to
/// nobody.
final class Originals {

    private final Journal journal;
    private final Vault vault;

    Originals(Journal journal, Vault vault) {
        this.journal = journal;
        this.vault = vault;
    }

    /// One that is there already is the same.
    void keep(DisputeId dispute, String hash, byte[] content, Instant at) {
        var stream = stream(dispute, hash);
        if (journal.read(stream, 0).isEmpty()) {
            journal.append(stream, 0, vault.seal(Disputes.stream(dispute), content, stream.value()), at);
        }
    }

    /// Empty where it was never kept, or has been erased.
    Optional<byte[]> find(DisputeId dispute, String hash) {
        var stream = stream(dispute, hash);
        return journal.read(stream, 0).stream()
                .findFirst()
                .flatMap(commit -> vault.open(Disputes.stream(dispute), commit.content(), stream.value()));
    }

    private static StreamId stream(DisputeId dispute, String hash) {
        return new StreamId("evidence/" + dispute.value() + "-" + hash);
    }
}
