package dev.accord.knowledge.lucene;

import dev.accord.edition.Edition;
import dev.accord.embedding.Utterance;
import java.util.stream.Stream;

/// The texts of an edition whose vectors are made when the program is built: the one list of them. They are embedded
/// exactly as written here: the taxonomy's examples as they stand, articles by their units.
final class PreparedTexts {

    private PreparedTexts() {}

    static Stream<Utterance> of(Edition edition) {
        return Stream.concat(
                edition.categories().values().stream().flatMap(CategoryGuess::utterances),
                Shelf.all(edition).stream().flatMap(PreparedTexts::units));
    }

    private static Stream<Utterance> units(Shelf shelf) {
        return shelf.units().stream().map(unit -> new Utterance(unit.text(), unit.language()));
    }
}
