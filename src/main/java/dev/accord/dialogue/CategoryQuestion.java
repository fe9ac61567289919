package dev.accord.dialogue;

import static java.util.stream.Collectors.toCollection;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.shared.Text;
import dev.accord.understanding.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The question that tells two kinds of dispute apart, in plain words: prepared for the pair, or which of them it is.
final class CategoryQuestion {

    private static final int MOST_CHOICES = 3;

    private CategoryQuestion() {}

    static List<Move> whenUnsure(Situation now) {
        boolean asked = now.before().talk().asked().contains(Steps.CATEGORY);
        if (!now.reading().unsure() || asked || !now.isFirstTurn() || !Steps.isStory(now)) {
            return List.of();
        }
        return in(now, Move.Manner.PLAIN)
                .map(question -> Stream.of(Attention.paid(now), now.guide(), Optional.of(question))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    /// The same question once more, where it is open.
    static Optional<Move> again(Situation now, Move.Manner manner) {
        return now.openQuestion().filter(Steps.CATEGORY::equals).flatMap(open -> in(now, manner));
    }

    private static Optional<Move> in(Situation now, Move.Manner manner) {
        var likely = likely(now);
        if (likely.size() < 2) {
            return Optional.empty();
        }
        var question = manner == Move.Manner.REWORDED
                ? Optional.<Text>empty()
                : prepared(likely.get(0), likely.get(1)).or(() -> prepared(likely.get(1), likely.get(0)));
        var between = question.isPresent() ? likely.subList(0, 2) : likely;
        return Optional.of(new Move.AskCategory(question, between, manner));
    }

    /// What the story was taken for first, then what it may be as well.
    private static List<Category> likely(Situation now) {
        var ids = new ArrayList<CategoryId>();
        now.before().file().categoryId().ifPresent(ids::add);
        now.reading().categories().stream().map(Reading.Scored::category).forEach(ids::add);
        return ids.stream()
                .distinct()
                .filter(id -> !id.equals(Steps.NON_DISPUTE))
                .limit(MOST_CHOICES)
                .map(now.edition()::category)
                .collect(toCollection(ArrayList::new));
    }

    private static Optional<Text> prepared(Category one, Category other) {
        return one.distinctions().stream()
                .filter(distinction -> distinction.from().equals(other.id()))
                .map(Category.Distinction::question)
                .findFirst();
    }
}
