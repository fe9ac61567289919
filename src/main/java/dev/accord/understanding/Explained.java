package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import java.util.List;

/// A reading with what spoke for its category.
///
/// @param grams the stretches of the words that spoke loudest for the category, loudest first
/// @param marks what the fact reader noticed that spoke for it
/// @param neighbours the examples that mean most nearly the same, nearest first
public record Explained(Reading reading, List<Voice> grams, List<Voice> marks, List<Neighbour> neighbours) {

    public Explained {
        grams = List.copyOf(grams);
        marks = List.copyOf(marks);
        neighbours = List.copyOf(neighbours);
    }

    /// A feature and how strongly it spoke.
    public record Voice(String words, double weight) {}

    /// An example of the taxonomy and how near it is, 1 being the same.
    public record Neighbour(String example, CategoryId category, double nearness) {}

    /// A reading whose reader does not say why.
    static Explained silent(Reading reading) {
        return new Explained(reading, List.of(), List.of(), List.of());
    }
}
