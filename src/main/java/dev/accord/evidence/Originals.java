package dev.accord.evidence;

import dev.accord.dispute.SealedDocuments;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.time.Instant;
import java.util.Optional;

/// The bytes of what was handed in, named by dispute and hash, so that the same file in two disputes is erased with
/// each of
/// them by itself. What was kept before the event that names it is shown to nobody.
final class Originals {

    private final SealedDocuments documents;

    Originals(Journal journal, Vault vault) {
        this.documents = new SealedDocuments(journal, vault);
    }

    void keep(DisputeId dispute, String hash, byte[] content, Instant at) {
        documents.keep(dispute, stream(dispute, hash), content, at);
    }

    Optional<byte[]> find(DisputeId dispute, String hash) {
        return documents.find(dispute, stream(dispute, hash));
    }

    private static StreamId stream(DisputeId dispute, String hash) {
        return new StreamId("evidence/" + dispute.value() + "-" + hash);
    }
}
