package dev.accord.intake.web;

import dev.accord.store.Signer;
import java.util.Base64;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The public keys that verify receipts, as a JSON Web Key Set (RFC 8037).
@RestController
class KeysController {

    private final Signer signer;

    KeysController(Signer signer) {
        this.signer = signer;
    }

    record Keys(List<Key> keys) {}

    /// @param x the raw public key, base64url without padding
    record Key(String kid, String kty, String crv, String alg, String use, String x) {}

    @GetMapping("/.well-known/accord-keys.json")
    Keys keys() {
        return new Keys(signer.publicKeys().entrySet().stream()
                .map(key -> new Key(
                        key.getKey(),
                        "OKP",
                        "Ed25519",
                        "EdDSA",
                        "sig",
                        Base64.getUrlEncoder().withoutPadding().encodeToString(key.getValue())))
                .toList());
    }
}
