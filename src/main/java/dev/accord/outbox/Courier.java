package dev.accord.outbox;

import java.time.Duration;
import java.time.Instant;

/// Takes one message to an endpoint, once.
interface Courier {

    /// What became of it.
    sealed interface Outcome {

        /// The endpoint took it.
        record Taken(int status) implements Outcome {}

        /// It did not, this time.
        ///
        /// @param fault the HTTP status, or a code such as `timeout`
        /// @param asked how long the endpoint asks to be left alone
        record Missed(String fault, Duration asked) implements Outcome {}

        /// It never will.
        record Unwanted(String fault) implements Outcome {}
    }

    /// @param id the same for every attempt at the same message
    Outcome take(Endpoint endpoint, String id, String body, Instant now);
}
