package dev.accord.agreement;

import dev.accord.dispute.SealedDocuments;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Sha256;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.time.Instant;
import java.util.Optional;

/// The papers of agreements, named by their hash.
final class Archive {

    private static final String KIND = "document";

    private final SealedDocuments documents;

    Archive(Journal journal, Vault vault) {
        this.documents = new SealedDocuments(journal, vault);
    }

    /// Keeps a document; answers its hash.
    String keep(DisputeId dispute, byte[] content, Instant at) {
        var hash = Sha256.of(content);
        documents.keep(dispute, stream(hash), content, at);
        return hash;
    }

    Optional<byte[]> find(DisputeId dispute, String hash) {
        return documents.find(dispute, stream(hash));
    }

    private static StreamId stream(String hash) {
        return new StreamId(KIND + "/" + hash);
    }
}
