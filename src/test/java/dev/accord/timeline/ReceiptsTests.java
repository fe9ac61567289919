package dev.accord.timeline;

import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.store.Ed25519Signer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Proof of what was taken in.
class ReceiptsTests {

    /// What stands before the 32 bytes of an Ed25519 point in an X.509 key.
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Ed25519Signer signer = new Ed25519Signer(Ed25519Signer.newPair());
    private final Receipts receipts = new Receipts(signer, "e-1");

    @Test
    void theSignatureIsOverTheCanonicalJsonOfTheOtherFields() throws Exception {
        var receipt = receipt();
        var fields = new TreeMap<String, Object>();
        fields.put("clientMessageId", receipt.clientMessageId());
        fields.put("seq", receipt.seq());
        fields.put("at", receipt.at());
        fields.put("epoch", receipt.epoch());
        fields.put("hash", receipt.hash());
        var canonical = JsonMapper.builder().build().writeValueAsString(fields);
        assertThat(verifies(canonical, receipt.signature())).isTrue();
    }

    @Test
    void whoChangesAFieldIsFoundOut() throws Exception {
        var receipt = receipt();
        var forged = Receipts.canonical(
                receipt.clientMessageId(), receipt.seq() + 1, receipt.at(), receipt.epoch(), receipt.hash());
        assertThat(verifies(forged, receipt.signature())).isFalse();
    }

    @Test
    void theSameMessageAlwaysGetsTheSameReceipt() {
        assertThat(receipt()).isEqualTo(receipt());
    }

    @Test
    void theNumberIsTheReadersOwn() {
        var dispute = aDispute().said(Author.MEDIATOR, Addressees.NOTE, "先看看").saying("没收到");
        assertThat(receipts.of(dispute.asItStands(), "message-3", 3, Audience.CONSUMER)
                        .seq())
                .isEqualTo(1);
        assertThat(receipts.of(dispute.asItStands(), "message-3", 3, Audience.STAFF)
                        .seq())
                .isEqualTo(2);
    }

    @Test
    void theHashIsThatOfTheCommitThatHoldsTheMessage() {
        assertThat(receipt().hash()).isEqualTo("02");
    }

    private Receipt receipt() {
        var dispute = aDispute().saying("没收到").answered("哪天买的？").asItStands();
        return receipts.of(dispute, "message-2", 2, Audience.CONSUMER);
    }

    private boolean verifies(String canonical, String signature) throws Exception {
        var check = Signature.getInstance("Ed25519");
        check.initVerify(publicKey());
        check.update(canonical.getBytes(StandardCharsets.UTF_8));
        return check.verify(Base64.getUrlDecoder().decode(signature));
    }

    /// The key as the well-known address publishes it: the raw point.
    private PublicKey publicKey() throws Exception {
        var point = signer.publicKeys().get(signer.keyId());
        var encoded = new byte[X509.length + point.length];
        System.arraycopy(X509, 0, encoded, 0, X509.length);
        System.arraycopy(point, 0, encoded, X509.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
