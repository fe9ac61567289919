package dev.accord.understanding;

import dev.accord.shared.Span;

/// A stretch between two marks of punctuation.
///
/// @param sentence which sentence of the message it belongs to
record Clause(Span span, int sentence, Frame frame) {

    /// How what a clause says is meant.
    enum Frame {
        TOLD,
        /// "if they don't refund": not so, or not yet
        SUPPOSED,
        /// somebody else's case
        OTHERS,
        /// what the seller says
        SELLER
    }

    boolean covers(Span other) {
        return span.start() <= other.start() && other.start() < span.end();
    }
}
