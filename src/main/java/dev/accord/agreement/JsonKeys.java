package dev.accord.agreement;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The public keys of a service, as saved from `/.well-known/accord-keys.json`.
final class JsonKeys {

    /// What stands before a raw Ed25519 point in X.509.
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Map<String, PublicKey> keys = new HashMap<>();

    /// @throws IllegalArgumentException where it is not a key set
    JsonKeys(String json) {
        try {
            for (var key : JsonMapper.shared().readTree(json).path("keys")) {
                if (key.path("crv").asString("").equals("Ed25519")) {
                    keys.put(
                            key.path("kid").asString(),
                            key(Base64.getUrlDecoder().decode(key.path("x").asString())));
                }
            }
        } catch (RuntimeException | GeneralSecurityException malformed) {
            throw new IllegalArgumentException("Not a key set such as /.well-known/accord-keys.json", malformed);
        }
    }

    boolean has(String id) {
        return keys.containsKey(id);
    }

    boolean verify(String id, byte[] content, String signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(keys.get(id));
            check.update(content);
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static PublicKey key(byte[] point) throws GeneralSecurityException {
        var encoded = java.util.Arrays.copyOf(PREFIX, PREFIX.length + point.length);
        System.arraycopy(point, 0, encoded, PREFIX.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
