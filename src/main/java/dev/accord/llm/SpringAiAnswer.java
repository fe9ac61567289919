package dev.accord.llm;

import dev.accord.llm.Endpoint.Completion;
import dev.accord.llm.ModelCall.Outcome;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.ai.chat.model.ChatResponse;

/// Gathers the pieces of an answer; says whether it is whole.
final class SpringAiAnswer {

    /// No token of a usable answer is longer on average.
    private static final int CHARACTERS_PER_TOKEN = 8;

    private final int longest;
    private final Consumer<String> hearing;
    private final StringBuilder text = new StringBuilder();
    private String end = "";
    private int tokensIn;
    private int tokensOut;

    SpringAiAnswer(int longest, Consumer<String> hearing) {
        this.longest = longest * CHARACTERS_PER_TOKEN;
        this.hearing = hearing;
    }

    void add(ChatResponse piece) {
        var usage = piece.getMetadata().getUsage();
        tokensIn = Math.max(tokensIn, usage.getPromptTokens());
        tokensOut = Math.max(tokensOut, usage.getCompletionTokens());
        for (var generation : piece.getResults()) {
            var words = generation.getOutput().getText();
            text.append(words == null ? "" : words);
            var reason = generation.getMetadata().getFinishReason();
            end = reason == null || reason.equals("_UNKNOWN") ? end : reason.toLowerCase(Locale.ROOT);
        }
        if (text.length() > longest) {
            throw EndpointFault.of(Outcome.TOO_LONG);
        }
        hearing.accept(text.toString());
    }

    /// @param asked the characters that were sent, to reckon tokens where the endpoint does not count them
    Completion whole(int asked) {
        if (end.equals("length")) {
            throw EndpointFault.of(Outcome.TOO_LONG);
        }
        if (!end.equals("stop")) {
            throw EndpointFault.of(Outcome.CUT_OFF);
        }
        if (text.toString().isBlank()) {
            throw EndpointFault.of(Outcome.EMPTY);
        }
        return new Completion(
                text.toString(), tokensIn == 0 ? asked / 2 : tokensIn, tokensOut == 0 ? text.length() : tokensOut);
    }
}
