package dev.accord.dispute;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;

/// A fact with the words it came from.
///
/// @param message the commit that holds those words; for facts from an order or from staff, the commit that brought it
public record LearnedFact(FactId fact, FactValue value, String quote, long message, Source source, double confidence) {

    /// Where it came from.
    public enum Source {
        ENTRY,
        FILE,
        ORDER,
        STAFF
    }
}
