package dev.accord.access;

import dev.accord.shared.DisputeId;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Links that open a document of a dispute without a token in a header, for an hour: a browser's own window can follow
/// them.
public final class TimedLinks {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final Signer signer;
    private final InstantSource clock;

    public TimedLinks(Signer signer, InstantSource clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /// The part of a link that names the dispute: `<dispute>.<until>.<signature>`.
    ///
    /// @param purpose what it opens, such as `agreement-link`; it opens nothing else
    public String make(String purpose, DisputeId dispute) {
        var until = Long.toString(clock.instant().plus(GOOD_FOR).getEpochSecond());
        var signature = signer.sign(signed(purpose, dispute.value(), until));
        return dispute + "." + until + "." + signature;
    }

    /// The dispute that a link still opens for this purpose.
    public Optional<DisputeId> dispute(String purpose, String link) {
        var parts = link.split("\\.", -1);
        if (parts.length != 3 || !DisputeId.isOne(parts[0]) || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        boolean isFresh = Instant.ofEpochSecond(Long.parseLong(parts[1])).isAfter(clock.instant());
        return isFresh && signer.verify(signed(purpose, parts[0], parts[1]), parts[2])
                ? Optional.of(new DisputeId(parts[0]))
                : Optional.empty();
    }

    private static byte[] signed(String purpose, String dispute, String until) {
        return (purpose + " " + dispute + " " + until).getBytes(StandardCharsets.UTF_8);
    }
}
