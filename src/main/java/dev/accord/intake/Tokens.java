package dev.accord.intake;

import dev.accord.access.ConsumerTokens;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/// The consumer's keys: `<dispute id>.<secret>`. Only the secret's SHA-256 is kept, in the stream.
public final class Tokens implements ConsumerTokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Disputes disputes;

    public Tokens(Disputes disputes) {
        this.disputes = disputes;
    }

    static String make(DisputeId id) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        return id + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }

    /// The dispute a token names, whether or not it opens it.
    public static Optional<DisputeId> dispute(String token) {
        int dot = token.indexOf('.');
        return dot > 0 && DisputeId.isOne(token.substring(0, dot))
                ? Optional.of(new DisputeId(token.substring(0, dot)))
                : Optional.empty();
    }

    @Override
    public boolean accepts(DisputeId id, String token) {
        return dispute(token).filter(id::equals).isPresent()
                && disputes.find(id)
                        .filter(dispute -> dispute.opening().tokenHashes().contains(hash(token)))
                        .isPresent();
    }
}
