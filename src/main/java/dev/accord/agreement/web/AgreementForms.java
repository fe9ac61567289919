package dev.accord.agreement.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/// What a side sends in.
final class AgreementForms {

    private AgreementForms() {}

    /// @param terms the hash of the terms that were read
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consent(@Nullable String terms) {

        String hash() {
            return terms == null ? "" : terms;
        }
    }

    /// How a promise stands.
    ///
    /// @param done by the seller: it was done; by the consumer: it has arrived
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Report(boolean done, @Nullable String words) {

        String said() {
            return words == null ? "" : words;
        }
    }
}
