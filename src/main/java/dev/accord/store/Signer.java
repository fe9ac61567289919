package dev.accord.store;

import java.util.Map;

/// Signs receipts, checkpoints and links with the service's Ed25519 key.
public interface Signer {

    /// The signature over the bytes, base64url without padding.
    String sign(byte[] content);

    boolean verify(byte[] content, String signature);

    /// The id of the key that signs now.
    String keyId();

    /// The public keys by id, as raw 32-byte Ed25519 points, oldest first.
    Map<String, byte[]> publicKeys();
}
