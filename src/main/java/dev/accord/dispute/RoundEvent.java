package dev.accord.dispute;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Rule;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened between the two sides, and on their clocks.
public sealed interface RoundEvent extends DisputeEvent {

    /// The notice went to the seller. `tokenHash` is the SHA-256 of the secret in their link, hexadecimal.
    ///
    /// @param email empty where the link is handed over another way
    record RespondentNotified(Author by, String name, String email, Language language, String tokenHash)
            implements RoundEvent {}

    /// The seller says that a fact is otherwise.
    ///
    /// @param value what it is by their account; null where they only deny it
    /// @param statement their words
    record FactContested(FactId fact, @Nullable FactValue value, String statement) implements RoundEvent {}

    /// A side handed in a document; its bytes are kept beside the stream, under the same key.
    ///
    /// @param name as it can be shown and saved
    /// @param mediaType as its content tells
    /// @param sha256 of the bytes, hexadecimal
    /// @param about the fact that it speaks to; null where none was named
    record FileAdded(
            int number,
            Author by,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable FactId about) implements RoundEvent {}

    /// A side offered terms of its own.
    ///
    /// @param options what else is offered beside the amount
    /// @param counters the offer that it answers; null for a first one
    record OfferMade(
            int number,
            Author by,
            Money amount,
            List<Rule.Kind> options,
            String words,
            @Nullable Integer counters) implements RoundEvent {
        public OfferMade {
            options = List.copyOf(options);
        }
    }

    /// The other side answered an offer; a counter comes with an offer of its own in the same commit.
    record OfferAnswered(int number, Author by, DisputeEvent.Decision decision, String reason) implements RoundEvent {}

    /// A sealed bid: the most the seller would pay, or the least the consumer would take. Nobody is shown it.
    record BidPlaced(int round, Author by, Money amount) implements RoundEvent {}

    /// Both bids of a round are in and did not meet. Neither is shown.
    record BidsMissed(int round) implements RoundEvent {}

    /// Both sides agreed to the same terms.
    ///
    /// @param at the stage in which they did
    record AgreementReached(Terms terms, Stage at) implements RoundEvent {}

    /// A clock runs from now on, and everybody can read what happens when it ends.
    record ClockSet(Clock clock) implements RoundEvent {}

    /// A clock was given more time.
    record ClockExtended(Stage stage, Instant ends, Author by, String reason) implements RoundEvent {}

    /// The reminder due at this instant was given.
    record ClockReminded(Stage stage, Instant due) implements RoundEvent {}

    /// A clock ended; what it was published to mean follows in the same commit.
    record ClockRanOut(Stage stage) implements RoundEvent {}
}
