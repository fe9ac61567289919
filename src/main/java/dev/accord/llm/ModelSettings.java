package dev.accord.llm;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `accord.llm.*`.
///
/// @param baseUrl of any OpenAI-compatible endpoint, such as `http://localhost:11434/v1`; blank: no model
/// @param turnPatience the most that all calls of a turn together may take
/// @param firstToken how long a call may take to begin answering
/// @param nextToken how long it may pause in between
/// @param atOnce how many calls run at the same time
/// @param disputeTokens the most tokens one dispute may use
/// @param dayTokens the most tokens this node may use in a day
/// @param rest how long a model that failed often is left alone
/// @param deskPatience the most that a draft for staff may take
@ConfigurationProperties("accord.llm")
record ModelSettings(
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("1800ms") Duration turnPatience,
        @DefaultValue("1500ms") Duration firstToken,
        @DefaultValue("700ms") Duration nextToken,
        @DefaultValue("16") int atOnce,
        @DefaultValue("60000") long disputeTokens,
        @DefaultValue("5000000") long dayTokens,
        @DefaultValue("30s") Duration rest,
        @DefaultValue("20s") Duration deskPatience) {

    boolean isOn() {
        return !baseUrl.isBlank();
    }

    /// The same with a call that may take this long.
    ModelSettings withPatience(Duration patience) {
        return new ModelSettings(
                baseUrl,
                apiKey,
                model,
                patience,
                patience,
                patience,
                atOnce,
                disputeTokens,
                dayTokens,
                rest,
                deskPatience);
    }
}
