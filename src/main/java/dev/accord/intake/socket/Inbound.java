package dev.accord.intake.socket;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A frame from a page. Which fields count depends on the type.
///
/// @param type `hello | resume | send | ack | typing | ping`
/// @param token the consumer's key; staff come with their session instead
/// @param to staff only: for whom it is said
@JsonIgnoreProperties(ignoreUnknown = true)
record Inbound(
        @Nullable String type,
        @Nullable String token,
        @Nullable List<Resume> resume,
        @Nullable String dispute,
        @Nullable String epoch,
        @Nullable Long after,
        @Nullable String clientMessageId,
        @Nullable String text,
        @Nullable String to,
        @Nullable Long seq) {

    /// From where a page goes on reading a dispute.
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Resume(
            @Nullable String dispute,
            @Nullable String epoch,
            @Nullable Long after) {}

    List<Resume> resumes() {
        return resume == null ? List.of() : resume;
    }
}
