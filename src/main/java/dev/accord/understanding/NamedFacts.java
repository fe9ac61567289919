package dev.accord.understanding;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads facts that are called by their name, as Accord itself calls them: in a correction, which does nothing else
/// (`Correction: price: 49.90`, `更正：价款：划掉`), and in passing (`价款是3299！`).
final class NamedFacts {

    /// A correction is surer than whatever was read before.
    static final double CORRECTED = 1;

    private static final double CALLED = 0.9;
    private static final int NEAR = 12;
    private static final Set<Fact.Type> PLAIN_SPOKEN = Set.of(Fact.Type.MONEY, Fact.Type.DATE);
    private static final Pattern CORRECTION =
            Pattern.compile("^\\s*(?:更正|correction)[:：]\\s*(?<name>[^:：\n]+?)\\s*[:：]\\s*(?<value>[^\n]+?)[\\s。.]*$");
    private static final Set<String> KIND = Set.of("纠纷类型", "kind of dispute");
    private static final Set<String> LEFT_OUT = Set.of("划掉", "不算", "leave out", "leave it out");

    private final Edition edition;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, CategoryId> kinds = new HashMap<>();
    private final Pattern statement;

    NamedFacts(Edition edition) {
        this.edition = edition;
        for (var language : Language.values()) {
            edition.facts()
                    .values()
                    .forEach(fact -> facts.putIfAbsent(Plain.of(fact.title().in(language)), fact));
            for (Category category : edition.categories().values()) {
                kinds.putIfAbsent(Plain.of(category.title().in(language)), category.id());
            }
        }
        var names = facts.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.statement = Pattern.compile(
                "(?:^|[，。；;,.!！\\s])(?:the |my )?(?<name>" + names
                        + ")(?:应该|应当|其实|一共|总共| should be| actually)?\\s?(?:是|为|[:：]|\\bis\\b|\\bwas\\b)\\s?(?<value>[^，。；;!！?？\n]+)");
    }

    /// What a correction says: a value, that a fact be left out, or another kind of dispute.
    record Corrected(List<Found> facts, Amendment amendment) {}

    /// Empty where the message is no correction of this form, or what it names or says is not known.
    Optional<Corrected> correction(Utterance words, Context context) {
        return CORRECTION
                .matcher(words.plain())
                .results()
                .findFirst()
                .flatMap(match -> KIND.contains(match.group("name"))
                        ? Optional.ofNullable(kinds.get(match.group("value")))
                                .map(kind -> amended(Optional.empty(), Optional.of(kind)))
                        : corrected(match, words, context));
    }

    /// Amounts and days that are called by their name in passing; what others say and what is asked is not.
    List<Found> in(Utterance words, Context context) {
        return statement
                .matcher(words.plain())
                .results()
                .flatMap(match -> mentioned(match, words, context).stream())
                .filter(found -> words.isTold(found.span()) && !Negation.isAsked(words.plain(), found.span()))
                .toList();
    }

    private Optional<Found> mentioned(MatchResult match, Utterance words, Context context) {
        return Optional.ofNullable(facts.get(match.group("name")))
                .filter(fact -> PLAIN_SPOKEN.contains(fact.type()))
                .flatMap(fact -> read(fact, match, words, context, CALLED));
    }

    private Optional<Corrected> corrected(MatchResult match, Utterance words, Context context) {
        return Optional.ofNullable(facts.get(match.group("name")))
                .flatMap(fact -> LEFT_OUT.contains(match.group("value"))
                        ? Optional.of(amended(Optional.of(fact.id()), Optional.empty()))
                        : read(fact, match, words, context, CORRECTED)
                                .map(found -> new Corrected(List.of(found), Amendment.NONE)));
    }

    private static Corrected amended(Optional<FactId> leftOut, Optional<CategoryId> kind) {
        return new Corrected(List.of(), new Amendment(leftOut, kind));
    }

    /// The value as an answer to the question of the fact; of an amount or a day the first one that is near.
    private Optional<Found> read(Fact fact, MatchResult match, Utterance words, Context context, double confidence) {
        var place = new Span(match.start("value"), match.end("value"));
        var value = Utterance.of(words.quote(place), words.speech().language(context.locale()));
        var asked = context.asking(fact.id());
        var figures = Figures.in(value, asked).stream()
                .filter(figure -> figure.type() == fact.type() && figure.span().start() <= NEAR)
                .limit(1)
                .toList();
        return new Answers(edition, value, asked, Intents.in(value))
                .given(figures, List.of()).facts().stream()
                        .filter(found -> found.fact().equals(fact.id()))
                        .map(found -> new Found(found.fact(), found.value(), shifted(found.span(), place), confidence))
                        .findFirst();
    }

    private static Span shifted(Span span, Span by) {
        return new Span(span.start() + by.start(), span.end() + by.start());
    }
}
