package dev.accord.dispute;

import dev.accord.edition.Rule;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.Instant;
import java.time.LocalDate;

/// One thing that the seller promised in an agreement.
///
/// @param number from 1
/// @param due the last day on which it is in time
/// @param remind when the seller is reminded
/// @param ends the first instant that is too late
public record Promise(
        int number, Rule.Kind kind, Text title, Money amount, LocalDate due, Instant remind, Instant ends) {

    /// How it stands.
    public enum State {
        /// Nobody has said anything of it.
        OPEN,
        /// The seller says that it was done.
        DONE,
        /// The consumer says that it arrived.
        RECEIVED,
        /// The consumer says that it did not arrive.
        MISSING
    }
}
