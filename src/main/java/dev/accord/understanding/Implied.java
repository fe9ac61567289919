package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.stream.Stream;

/// What follows from what was told: who had an answer from the seller has been in contact.
final class Implied {

    private static final FactId ANSWER = new FactId("seller_answer");
    private static final FactId CONTACTED = new FactId("seller_contacted");
    private static final double LIKELY = 0.7;

    private Implied() {}

    static List<Found> by(List<Found> facts) {
        boolean known = facts.stream().anyMatch(found -> found.fact().equals(CONTACTED));
        var implied = facts.stream()
                .filter(found -> !known && found.fact().equals(ANSWER))
                .map(found -> new Found(CONTACTED, new FactValue.Flag(true), found.span(), LIKELY));
        return Stream.concat(facts.stream(), implied).toList();
    }
}
