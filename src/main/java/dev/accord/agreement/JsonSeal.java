package dev.accord.agreement;

import dev.accord.shared.Sha256;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The signature under an agreement: a JWS over its terms, both sides' acts and the hashes of its documents. Names
/// stand
/// in order and without space, so that the same terms are always the same bytes.
public final class JsonSeal {

    static final String TYPE = "accord-agreement+json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonSeal() {}

    /// What is signed.
    public record Sealed(
            Agreement terms,
            List<Agreement.Acceptance> acceptances,
            List<Agreement.Document> documents,
            Instant signedAt) {
        public Sealed {
            acceptances = List.copyOf(acceptances);
            documents = List.copyOf(documents);
        }
    }

    /// @param alg always `EdDSA`
    record Header(String alg, String kid, String typ) {}

    /// The hash of the terms: what a side accepts.
    static String hash(Agreement terms) {
        return Sha256.of(MAPPER.writeValueAsBytes(terms));
    }

    /// @param signer whose key signs
    static String sign(Sealed sealed, Signer signer) {
        var header = new Header("EdDSA", signer.keyId(), TYPE);
        return Jws.sign(MAPPER.writeValueAsBytes(header), MAPPER.writeValueAsBytes(sealed), signer);
    }

    static Optional<Header> header(Jws jws) {
        return read(jws.header(), Header.class);
    }

    static Optional<Sealed> content(Jws jws) {
        return read(jws.payload(), Sealed.class);
    }

    private static <T> Optional<T> read(byte[] json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(new String(json, StandardCharsets.UTF_8), type));
        } catch (JacksonException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
