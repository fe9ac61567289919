package dev.accord.agreement;

import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Sha256;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.time.Instant;
import java.util.Optional;

/// Keeps documents byte for byte in the journal, each a stream named by its hash and sealed under its dispute's key, so
/// that it is erased with the dispute.
final class Archive {

    private static final String KIND = "document";

    private final Journal journal;
    private final Vault vault;

    Archive(Journal journal, Vault vault) {
        this.journal = journal;
        this.vault = vault;
    }

    /// Keeps a document; answers its hash. One that is there already is the same.
    String keep(DisputeId dispute, byte[] content, Instant at) {
        var hash = Sha256.of(content);
        var stream = stream(hash);
        if (journal.read(stream, 0).isEmpty()) {
            journal.append(stream, 0, vault.seal(Disputes.stream(dispute), content, stream.value()), at);
        }
        return hash;
    }

    Optional<byte[]> find(DisputeId dispute, String hash) {
        var stream = stream(hash);
        return journal.read(stream, 0).stream()
                .findFirst()
                .flatMap(commit -> vault.open(Disputes.stream(dispute), commit.content(), stream.value()));
    }

    private static StreamId stream(String hash) {
        return new StreamId(KIND + "/" + hash);
    }
}
