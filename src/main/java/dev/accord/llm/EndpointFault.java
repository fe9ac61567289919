package dev.accord.llm;

import java.time.Duration;

/// A call to a model failed.
final class EndpointFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ModelCall.Outcome outcome;
    private final boolean mayRetry;
    private final Duration pause;

    /// @param pause how long the endpoint asked to be left alone, or zero
    EndpointFault(ModelCall.Outcome outcome, boolean mayRetry, Duration pause) {
        super(outcome.name(), null, false, false);
        this.outcome = outcome;
        this.mayRetry = mayRetry;
        this.pause = pause;
    }

    static EndpointFault of(ModelCall.Outcome outcome) {
        return new EndpointFault(outcome, false, Duration.ZERO);
    }

    ModelCall.Outcome outcome() {
        return outcome;
    }

    boolean mayRetry() {
        return mayRetry;
    }

    Duration pause() {
        return pause;
    }
}
