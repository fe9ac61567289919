package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Cues.Match;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives the figure that corrects another the other's role: that of the figure taken back, or of the fact known so far.
final class CorrectedFacts {

    private static final Set<Fact.Type> CORRECTABLE = Set.of(Fact.Type.DATE, Fact.Type.MONEY);

    private CorrectedFacts() {}

    /// The figures that are meant, and those taken back.
    record Figures(List<Figure> meant, List<Figure> retracted) {}

    record Outcome(List<Found> facts, Set<FactId> open) {}

    static Outcome of(Utterance words, Context context, Figures figures, Roles.Outcome roles, List<Match> cues) {
        var facts = new ArrayList<Found>();
        var open = new HashSet<FactId>();
        if (!Corrections.made(words) && figures.retracted().isEmpty()) {
            return new Outcome(facts, open);
        }
        var before = Roles.of(words, context.today(), figures.retracted(), cues, Set.of())
                .roles();
        for (var figure : figures.meant()) {
            if (!CORRECTABLE.contains(figure.type())
                    || figure.value() == null
                    || roles.roles().containsKey(figure)) {
                continue;
            }
            var candidates = candidates(figure, figures.retracted(), before, context);
            if (candidates.size() == 1) {
                facts.add(new Found(candidates.getFirst(), figure.value(), figure.span(), figure.confidence()));
            } else {
                open.addAll(candidates);
            }
        }
        return new Outcome(facts, open);
    }

    private static List<FactId> candidates(
            Figure figure, List<Figure> retracted, java.util.Map<Figure, FactId> before, Context context) {
        var taken =
                retracted.stream().filter(old -> old.type() == figure.type()).toList();
        var inMessage = taken.stream()
                .flatMap(old -> Optional.ofNullable(before.get(old)).stream())
                .findFirst();
        var byValue =
                taken.stream().flatMap(old -> holding(old, context).stream()).findFirst();
        if (inMessage.or(() -> byValue).isPresent()) {
            return List.of(inMessage.or(() -> byValue).get());
        }
        var known = context.known().values().entrySet().stream()
                .filter(entry -> isOf(figure.type(), entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .toList();
        return known.size() > 1
                ? context.asked().filter(known::contains).map(List::of).orElse(known)
                : known;
    }

    /// The known fact that has the value which is taken back.
    private static Optional<FactId> holding(Figure old, Context context) {
        return context.known().values().entrySet().stream()
                .filter(entry -> entry.getValue().equals(old.value()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private static boolean isOf(Fact.Type type, FactValue value) {
        return type == Fact.Type.DATE && value instanceof FactValue.Day
                || type == Fact.Type.MONEY && value instanceof FactValue.Amount;
    }
}
