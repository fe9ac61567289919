package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What was understood of one message.
///
/// @param categories every category with its calibrated confidence, best first
/// @param unsure true where Accord would ask rather than guess
/// @param secondary other disputes the same story holds
/// @param isQuestion the message asks something back
/// @param topics what it asks about the service and the way ahead
/// @param asked the questions it asks that the edition has an answer to
/// @param amendment what the message corrects by its name, where it is a correction of that form
/// @param ambiguous facts that were mentioned but cannot be told apart: asked about, never guessed
public record Reading(
        Language language,
        List<Scored> categories,
        boolean unsure,
        List<CategoryId> secondary,
        List<Found> facts,
        List<FactId> ambiguous,
        Set<Signal> signals,
        Set<Intent> intents,
        Set<Topic> topics,
        boolean isQuestion,
        Asked asked,
        Amendment amendment) {

    public Reading {
        categories = List.copyOf(categories);
        secondary = List.copyOf(secondary);
        facts = List.copyOf(facts);
        ambiguous = List.copyOf(ambiguous);
        signals = Set.copyOf(signals);
        intents = Set.copyOf(intents);
        topics = Set.copyOf(topics);
    }

    /// A category and how sure the reading is of it, 0 to 1.
    public record Scored(CategoryId category, double confidence) {}

    /// A fact in the message; the span is in the masked text.
    public record Found(FactId fact, FactValue value, Span span, double confidence) {}

    /// The same message, read in a matter that another reading tells.
    public Reading inMatterOf(Reading story) {
        return of(story.categories, story.unsure, story.secondary);
    }

    /// The same message, which named the category outright.
    public Reading answered(CategoryId category, double confidence) {
        return of(led(categories, category, confidence), false, secondary);
    }

    private Reading of(List<Scored> kinds, boolean isUnsure, List<CategoryId> others) {
        return new Reading(
                language,
                kinds,
                isUnsure,
                others,
                facts,
                ambiguous,
                signals,
                intents,
                topics,
                isQuestion,
                asked,
                amendment);
    }

    /// The category first; the others keep their order in what is left.
    static List<Scored> led(List<Scored> categories, CategoryId by, double confidence) {
        var led = new ArrayList<Scored>();
        led.add(new Scored(by, confidence));
        categories.stream()
                .filter(one -> !one.category().equals(by))
                .map(one -> new Scored(one.category(), one.confidence() * (1 - confidence)))
                .forEach(led::add);
        return led;
    }

    /// The best guess.
    public Scored best() {
        return categories.getFirst();
    }
}
