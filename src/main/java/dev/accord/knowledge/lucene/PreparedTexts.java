package dev.accord.knowledge.lucene;

import dev.accord.edition.Edition;
import dev.accord.edition.Guidance;
import dev.accord.embedding.Utterance;
import dev.accord.shared.Language;
import java.util.stream.Stream;

/// The texts of an edition whose vectors are made when the program is built: the one list of them. They are embedded
/// exactly as written here: the taxonomy's examples and people's questions with their answers as they stand, articles
/// by their units.
final class PreparedTexts {

    private PreparedTexts() {}

    static Stream<Utterance> of(Edition edition) {
        return Stream.of(
                        edition.categories().values().stream().flatMap(CategoryGuess::utterances),
                        edition.guidance().stream().flatMap(PreparedTexts::questions),
                        Shelf.all(edition).stream().flatMap(PreparedTexts::units))
                .flatMap(texts -> texts);
    }

    /// The ways of asking, and the answer.
    private static Stream<Utterance> questions(Guidance guidance) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                                guidance.asks().in(language).stream(),
                                Stream.of(guidance.answer().in(language)))
                        .map(text -> new Utterance(text, language)));
    }

    private static Stream<Utterance> units(Shelf shelf) {
        return shelf.units().stream().map(unit -> new Utterance(unit.text(), unit.language()));
    }
}
