package dev.accord.understanding;

import java.util.List;

/// What a model says it read. Claims, until they are checked.
///
/// @param confidence 0 to 1
record SecondReading(String category, double confidence, List<Claim> facts) {

    SecondReading {
        facts = List.copyOf(facts);
        confidence = Math.clamp(confidence, 0, 1);
    }

    /// A fact, its value, and the words it is said to stand in.
    record Claim(String id, String value, String quote) {}
}
