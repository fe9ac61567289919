package dev.accord.agreement;

import dev.accord.shared.DisputeId;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Links that open a document without a token in a header, for an hour: a browser's own window can follow them.
public final class DocumentLinks {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final Signer signer;
    private final InstantSource clock;

    DocumentLinks(Signer signer, InstantSource clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /// The part of a link that names the dispute: `<dispute>.<until>.<signature>`.
    public String make(DisputeId dispute) {
        var until = Long.toString(clock.instant().plus(GOOD_FOR).getEpochSecond());
        var signature = signer.sign(signed(dispute.value(), until));
        return dispute + "." + until + "." + signature;
    }

    /// The dispute that a link still opens.
    public Optional<DisputeId> dispute(String link) {
        var parts = link.split("\\.", -1);
        if (parts.length != 3 || !DisputeId.isOne(parts[0]) || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        boolean isFresh = Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant());
        return isFresh && signer.verify(signed(parts[0], parts[1]), parts[2])
                ? Optional.of(new DisputeId(parts[0]))
                : Optional.empty();
    }

    private static byte[] signed(String dispute, String until) {
        return ("agreement-link " + dispute + " " + until).getBytes(StandardCharsets.UTF_8);
    }
}
