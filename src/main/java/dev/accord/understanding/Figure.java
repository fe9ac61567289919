package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import org.jspecify.annotations.Nullable;

/// An amount, a day, a number or a length of time in the words, before it is known what it is of.
///
/// @param value what it is worth; null where the words leave it open (`两百多`, `last week`)
/// @param guess the likeliest value of what is left open: taken only as the answer to a question
/// @param ahead the value where the day lies in the future, such as a promised one
/// @param role the fact it is of, where its own words say so
record Figure(
        Fact.Type type,
        Span span,
        @Nullable FactValue value,
        @Nullable FactValue guess,
        @Nullable FactValue ahead,
        @Nullable FactId role,
        double confidence) {

    static Figure of(Fact.Type type, Span span, FactValue value, double confidence) {
        return new Figure(type, span, value, value, null, null, confidence);
    }

    /// What the words leave open.
    static Figure vague(Fact.Type type, Span span, @Nullable FactValue guess) {
        return new Figure(type, span, null, guess, null, null, 0.5);
    }

    Figure as(FactId role) {
        return new Figure(type, span, value, guess, ahead, role, confidence);
    }

    Figure orAhead(@Nullable FactValue later) {
        return new Figure(type, span, value, guess, later, role, confidence);
    }
}
