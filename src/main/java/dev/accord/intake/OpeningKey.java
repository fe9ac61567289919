package dev.accord.intake;

import dev.accord.shared.DisputeId;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;

/// Names a dispute that is about to be opened, and its key. From an `Idempotency-Key` both follow, so that the same
/// opening tried again finds the same dispute without anything being kept for it.
public record OpeningKey(DisputeId id, String token) {

    /// For an opening that will not be tried again.
    public static OpeningKey random() {
        var id = DisputeId.random();
        return new OpeningKey(id, Tokens.make(id));
    }

    /// For an opening under a client's key. The secret depends on the words as well: other words under the same key do
    /// not get the key to the dispute.
    ///
    /// @param words what the dispute is opened with, as sent
    public static OpeningKey of(String idempotencyKey, String words, Signer signer) {
        var named = Tokens.hash("dispute " + sign(signer, idempotencyKey));
        var id = new DisputeId("d-" + named.substring(0, 24));
        var secret = Tokens.hash("secret " + sign(signer, idempotencyKey + "\n" + words));
        return new OpeningKey(id, id + "." + secret);
    }

    /// Ed25519 signatures are deterministic and nobody else can make them.
    private static String sign(Signer signer, String text) {
        return signer.sign(("opening:" + text).getBytes(StandardCharsets.UTF_8));
    }
}
