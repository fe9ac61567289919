package dev.accord.agreement;

import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// A compact JSON Web Signature with Ed25519 (RFC 7515, RFC 8037): `header.payload.signature`.
record Jws(byte[] header, byte[] payload, byte[] signed, String signature) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /// @param header the JSON of the header, which names the algorithm and the key
    static String sign(byte[] header, byte[] payload, Signer signer) {
        var signed = ENCODER.encodeToString(header) + "." + ENCODER.encodeToString(payload);
        return signed + "." + signer.sign(signed.getBytes(StandardCharsets.US_ASCII));
    }

    /// The parts of it, not verified; empty where it is something else.
    static Optional<Jws> read(String compact) {
        var parts = compact.strip().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var decoder = Base64.getUrlDecoder();
            var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            return Optional.of(new Jws(decoder.decode(parts[0]), decoder.decode(parts[1]), signed, parts[2]));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
