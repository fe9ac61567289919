package dev.accord.llm;

import java.time.Duration;
import java.util.Optional;

/// One call as it went, all words masked.
///
/// @param prompt `read-story@1`
/// @param request the data that left
/// @param answer what came back, masked again; empty where nothing usable did
/// @param verdict what the guard made of it: `passed`, `repaired`, or the reasons it did not pass; empty where none
/// judged
public record ModelCall(
        String prompt,
        String model,
        Outcome outcome,
        int tokensIn,
        int tokensOut,
        Duration time,
        String request,
        String answer,
        String verdict) {

    /// How a call ended.
    public enum Outcome {
        ANSWERED,
        /// an identical ask was answered before
        REMEMBERED,
        TIMEOUT,
        BUSY,
        REFUSED,
        BROKEN,
        CUT_OFF,
        TOO_LONG,
        EMPTY,
        /// the circuit is open or the endpoint asked for a pause: nothing left
        RESTING,
        /// no tokens left for the dispute or the day: nothing left
        SPENT;

        /// Whether words left this machine.
        public boolean hasLeft() {
            return switch (this) {
                case ANSWERED, TIMEOUT, REFUSED, BROKEN, CUT_OFF, TOO_LONG, EMPTY -> true;
                case REMEMBERED, BUSY, RESTING, SPENT -> false;
            };
        }
    }

    /// What the model said.
    public Optional<String> said() {
        return switch (outcome) {
            case ANSWERED, REMEMBERED -> Optional.of(answer);
            case TIMEOUT, BUSY, REFUSED, BROKEN, CUT_OFF, TOO_LONG, EMPTY, RESTING, SPENT -> Optional.empty();
        };
    }

    public int tokens() {
        return tokensIn + tokensOut;
    }

    /// The same call with what the guard made of it.
    public ModelCall judged(String judgement) {
        return new ModelCall(prompt, model, outcome, tokensIn, tokensOut, time, request, answer, judgement);
    }
}
