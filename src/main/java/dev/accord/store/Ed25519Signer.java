package dev.accord.store;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// Signs with the newest of the key pairs it is given, and verifies with all of them.
public final class Ed25519Signer implements Signer {

    private static final String ALGORITHM = "Ed25519";
    private static final int POINT_BYTES = 32;

    private final Map<String, PublicKey> publicKeys = new LinkedHashMap<>();
    private final PrivateKey signing;
    private final String keyId;

    /// @param pairs a line for each key pair, oldest first: `<PKCS 8> <X.509>`, both base64
    public Ed25519Signer(String pairs) {
        try {
            var lines = pairs.strip().lines().toList();
            for (var line : lines) {
                var known = publicKey(line.strip().split(" ")[1]);
                publicKeys.put(id(known), known);
            }
            var newest = lines.getLast().strip().split(" ");
            this.signing = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(newest[0])));
            this.keyId = id(publicKey(newest[1]));
        } catch (GeneralSecurityException | RuntimeException unusable) {
            throw new IllegalStateException("The receipt key cannot be used; restore data/keys", unusable);
        }
    }

    /// A new key pair as a line.
    public static String newPair() {
        try {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPrivate().getEncoded()) + " "
                    + base64.encodeToString(pair.getPublic().getEncoded()) + "\n";
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has Ed25519", missing);
        }
    }

    @Override
    public String sign(byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(signing);
            signature.update(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot sign", impossible);
        }
    }

    @Override
    public boolean verify(byte[] content, String signature) {
        return publicKeys.values().stream().anyMatch(key -> verifies(key, content, signature));
    }

    @Override
    public String keyId() {
        return keyId;
    }

    @Override
    public Map<String, byte[]> publicKeys() {
        var points = new LinkedHashMap<String, byte[]>();
        publicKeys.forEach((id, key) -> points.put(id, point(key)));
        return points;
    }

    private static boolean verifies(PublicKey key, byte[] content, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(content);
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static PublicKey publicKey(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static String id(PublicKey key) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256").digest(point(key));
        return HexFormat.of().formatHex(digest, 0, 8);
    }

    private static byte[] point(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - POINT_BYTES, encoded.length);
    }
}
