package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads facts: by cues, by the roles of figures, by readers of their own, and as answers to what was asked.
final class FactReading {

    private static final List<TextReader> TEXTS =
            List.of(new OrderNumbers(), new Places(), new Goods(), new Statements(), new Units());

    private final Edition edition;
    private final Cues cues;
    private final NamedFacts named;

    FactReading(Edition edition, NamedFacts named) {
        this.edition = edition;
        this.named = named;
        this.cues = new Cues(edition);
    }

    /// The facts told, and those mentioned without being clear.
    record Outcome(List<Found> facts, List<FactId> ambiguous) {}

    /// @param ofMatter the facts that matter in the dispute: they win where a cue fits several
    Outcome read(Utterance words, Context context, Set<FactId> ofMatter, Set<Intent> intents) {
        var matches = cues.in(words);
        var figures = Figures.in(words, context);
        var retracted = Corrections.retracted(figures, words);
        var meant =
                figures.stream().filter(figure -> !retracted.contains(figure)).toList();
        var first = answersFirst(meant, words, context);
        var others = meant.stream().filter(figure -> !first.contains(figure)).toList();
        var roles = Roles.of(words, context.today(), others, matches, ofMatter);
        var priced = PriceOf.matter(words, meant, roles);
        var corrected = CorrectedFacts.of(words, context, new CorrectedFacts.Figures(meant, retracted), roles, matches);
        var told = told(words, matches, merged(roles.facts(), priced.facts()), corrected);
        var free = unassigned(meant, roles, corrected, context);
        var answered = new Answers(edition, words, context, intents).given(free, told);
        var guessed = Incidental.without(merged(answered.facts(), told), words, context);
        var facts = merged(named.in(words, context), guessed);
        var ambiguous = new HashSet<>(roles.open());
        ambiguous.addAll(corrected.open());
        ambiguous.addAll(priced.ambiguous());
        ambiguous.addAll(answered.ambiguous());
        facts.forEach(found -> ambiguous.remove(found.fact()));
        return new Outcome(facts, ambiguous.stream().sorted().toList());
    }

    private List<Found> told(
            Utterance words, List<Cues.Match> matches, List<Found> figures, CorrectedFacts.Outcome corrected) {
        var texts = TEXTS.stream()
                .flatMap(reader -> reader.in(words).stream())
                .filter(found -> edition.fact(found.fact()).isPresent())
                .toList();
        var all = Stream.of(
                        corrected.facts(), figures, texts, GoodsKind.of(matches, texts, CueFacts.in(words, matches)))
                .flatMap(List::stream)
                .toList();
        return merged(Implied.by(NotDelivered.without(all)), List.of());
    }

    /// `12 November. I rang the bank on the 20th`, to a question of the day: the first is the answer, whatever words
    /// stand near it.
    private List<Figure> answersFirst(List<Figure> figures, Utterance words, Context context) {
        boolean isDay = context.asked()
                .flatMap(edition::fact)
                .filter(fact -> fact.type() == Fact.Type.DATE)
                .isPresent();
        return figures.stream()
                .filter(figure -> isDay && figure.type() == Fact.Type.DATE && Answers.stands(figure, words))
                .limit(1)
                .toList();
    }

    /// Figures without a role, and what is only about the thing that was asked: `about 12 September` is an answer.
    private static List<Figure> unassigned(
            List<Figure> meant, Roles.Outcome roles, CorrectedFacts.Outcome corrected, Context context) {
        return meant.stream()
                .filter(figure -> !roles.roles().containsKey(figure)
                        || figure.value() == null
                                && context.asked()
                                        .filter(roles.roles().get(figure)::equals)
                                        .isPresent())
                .filter(figure -> corrected.facts().stream()
                        .noneMatch(found -> found.span().equals(figure.span())))
                .filter(figure -> figure.type() != Fact.Type.TEXT)
                .toList();
    }

    /// One value for each fact; the first list wins.
    private static List<Found> merged(List<Found> first, List<Found> second) {
        var facts = new ArrayList<Found>();
        var known = new HashSet<FactId>();
        Stream.concat(first.stream(), second.stream())
                .filter(found -> known.add(found.fact()))
                .forEach(facts::add);
        facts.sort(
                Comparator.comparingInt((Found found) -> found.span().start()).thenComparing(Found::fact));
        return facts.stream().collect(Collectors.toList());
    }
}
