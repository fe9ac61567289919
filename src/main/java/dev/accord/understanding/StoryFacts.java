package dev.accord.understanding;

import dev.accord.edition.Category;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import dev.accord.understanding.Reading.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a story tells by being of its kind: who tells of goods that are not as described has said that they are not, in
/// whatever words.
final class StoryFacts {

    /// From here on a story tells what its kind tells.
    private static final double SURE = 0.6;

    private static final double IMPLIED = 0.55;
    private static final int LONGEST_QUOTE = 200;

    private final Edition edition;
    private final Utterance words;
    private final Context context;

    StoryFacts(Edition edition, Utterance words, Context context) {
        this.edition = edition;
        this.words = words;
        this.context = context;
    }

    List<Found> with(List<Found> facts, Scored best) {
        if (context.category().isPresent() || best.confidence() < SURE) {
            return facts;
        }
        var all = new ArrayList<>(facts);
        edition.category(best.category()).tells().stream()
                .filter(telling -> telling.from().isEmpty())
                .forEach(telling -> tell(telling, all));
        return all;
    }

    private void tell(Category.Telling telling, List<Found> all) {
        all.removeIf(found -> found.fact().equals(telling.fact())
                && telling.insteadOf().contains(found.value().asText()));
        if (!context.known().knows(telling.fact()) && find(telling.fact(), all).isEmpty()) {
            var story = new Span(0, Math.min(words.text().length(), LONGEST_QUOTE));
            all.add(new Found(telling.fact(), value(telling), story, IMPLIED));
        }
    }

    private static Optional<Found> find(FactId fact, List<Found> all) {
        return all.stream().filter(found -> found.fact().equals(fact)).findFirst();
    }

    private FactValue value(Category.Telling telling) {
        boolean isFlag = edition.fact(telling.fact())
                .filter(fact -> fact.type() == Fact.Type.BOOL)
                .isPresent();
        return isFlag
                ? new FactValue.Flag(Boolean.parseBoolean(telling.value()))
                : new FactValue.Choice(telling.value());
    }
}
