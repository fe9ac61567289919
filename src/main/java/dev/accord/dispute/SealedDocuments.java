package dev.accord.dispute;

import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.time.Instant;
import java.util.Optional;

/// Keeps documents byte for byte in the journal, each a stream of one commit, sealed under its dispute's key: erased
/// with
/// the dispute. Whoever keeps them names them.
public final class SealedDocuments {

    private final Journal journal;
    private final Vault vault;

    public SealedDocuments(Journal journal, Vault vault) {
        this.journal = journal;
        this.vault = vault;
    }

    /// One that is there already is the same.
    public void keep(DisputeId dispute, StreamId name, byte[] content, Instant at) {
        if (journal.read(name, 0).isEmpty()) {
            journal.append(name, 0, vault.seal(Disputes.stream(dispute), content, name.value()), at);
        }
    }

    /// Empty where it was never kept, or has been erased.
    public Optional<byte[]> find(DisputeId dispute, StreamId name) {
        return journal.read(name, 0).stream()
                .findFirst()
                .flatMap(commit -> vault.open(Disputes.stream(dispute), commit.content(), name.value()));
    }
}
