package dev.accord.outbox;

import java.time.Duration;
import java.time.Instant;

/// Takes one message to whom it is for, once.
interface Courier {

    /// What became of it.
    sealed interface Outcome {

        /// It was taken.
        record Taken(int status) implements Outcome {}

        /// It did not, this time.
        ///
        /// @param fault the HTTP status, or a code such as `timeout`
        /// @param asked how long the other end asks to be left alone
        record Missed(String fault, Duration asked) implements Outcome {}

        /// It never will.
        record Unwanted(String fault) implements Outcome {}
    }

    /// @param delivery its id is the same for every attempt at the same message
    Outcome take(Delivery delivery, String body, Instant now);
}
