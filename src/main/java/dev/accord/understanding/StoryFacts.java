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
import java.util.Objects;
import java.util.Optional;

/// What a story tells by being of its kind: who tells of goods that are not as described has said that they are not, in
/// whatever words; what a subscription cost is what it renews at.
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
        boolean isFirst = context.category().isEmpty();
        if (isFirst && best.confidence() < SURE) {
            return facts;
        }
        var all = new ArrayList<>(facts);
        for (var telling :
                edition.category(context.category().orElse(best.category())).tells()) {
            if (telling.from().isPresent()) {
                called(telling, telling.from().get(), all).ifPresent(all::add);
            } else if (isFirst) {
                tell(telling, all);
            }
        }
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

    /// The amount under its name in this kind of dispute; one that was told by that name stays.
    private Optional<Found> called(Category.Telling telling, FactId from, List<Found> all) {
        boolean isOwn = find(telling.fact(), all).isPresent()
                || context.known().knows(telling.fact())
                        && !Objects.equals(
                                context.known().get(telling.fact()),
                                context.known().get(from));
        return isOwn
                ? Optional.empty()
                : find(from, all)
                        .map(found -> new Found(telling.fact(), found.value(), found.span(), found.confidence()));
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
