package dev.accord.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.shared.Sha256;
import dev.accord.store.Ed25519Signer;
import dev.accord.store.Signer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A signed agreement in the hands of somebody who wants to know, and of somebody who wants it otherwise.
class VerificationTests {

    private static final byte[] PDF = "the pdf".getBytes(UTF_8);

    private final Signer signer = new Ed25519Signer(Ed25519Signer.newPair());
    private final String jws = signed(PaperTests.TERMS, signer);

    @Test
    void whatWasSignedHolds() {
        var found = Verification.of(keys(signer), jws, Map.of("agreement.pdf", PDF));
        assertThat(found.problems()).isEmpty();
        assertThat(found.sealed().orElseThrow().terms()).isEqualTo(PaperTests.TERMS);
    }

    @Test
    void aDocumentWithOneByteChangedIsFound() {
        var changed = PDF.clone();
        changed[3] ^= 1;
        assertThat(Verification.of(keys(signer), jws, Map.of("agreement.pdf", changed))
                        .problems())
                .singleElement()
                .asString()
                .contains("agreement.pdf");
    }

    @Test
    void anyChangeOfTheTermsIsFound() {
        var parts = jws.split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        var dearer = payload.replace("398.00", "999.00");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(dearer.getBytes(UTF_8))
                + "." + parts[2];
        assertThat(Verification.of(keys(signer), forged, Map.of()).problems()).hasSize(1);
    }

    @Test
    void everySingleLetterOfTheSignatureFileCounts() {
        var keys = keys(signer);
        for (int i = 0; i < jws.length(); i += 7) {
            var letter = jws.charAt(i) == 'A' ? 'B' : 'A';
            var changed = jws.substring(0, i) + letter + jws.substring(i + 1);
            assertThat(Verification.of(keys, changed, Map.of()).holds())
                    .as("letter %d", i)
                    .isFalse();
        }
    }

    @Test
    void anotherServicesSignatureIsNotOurs() {
        var other = new Ed25519Signer(Ed25519Signer.newPair());
        assertThat(Verification.of(keys(signer), signed(PaperTests.TERMS, other), Map.of())
                        .holds())
                .isFalse();
    }

    @Test
    void anotherAlgorithmIsRefused() {
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"kid\":\"x\"}".getBytes(UTF_8));
        assertThat(Verification.of(keys(signer), none + "." + jws.split("\\.")[1] + ".", Map.of())
                        .holds())
                .isFalse();
    }

    @Test
    void whoAcceptedOtherTermsIsNamed() {
        var sealed = new JsonSeal.Sealed(PaperTests.TERMS, PaperTests.bothAccept("00"), List.of(), Instant.EPOCH);
        assertThat(Verification.of(keys(signer), JsonSeal.sign(sealed, signer), Map.of())
                        .problems())
                .hasSize(2);
    }

    @Test
    void aFileThatHoldsNoKeysIsTold() {
        assertThatThrownBy(() -> Verification.of("<html>", jws, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String signed(Agreement terms, Signer signer) {
        var acceptances = PaperTests.bothAccept(JsonSeal.hash(terms));
        var documents = List.of(new Agreement.Document("agreement.pdf", Sha256.of(PDF)));
        return JsonSeal.sign(
                new JsonSeal.Sealed(terms, acceptances, documents, Instant.parse("2026-05-01T03:01:00Z")), signer);
    }

    private static String keys(Signer signer) {
        var id = signer.keyId();
        var point = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(signer.publicKeys().get(id));
        return "{\"keys\":[{\"kid\":\"" + id + "\",\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + point + "\"}]}";
    }
}
