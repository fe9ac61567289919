package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
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
import org.jspecify.annotations.Nullable;

/// Reads facts that are called by their name, as Accord itself calls them: `价款是3299！`, `Correction: price: 49.90`.
/// Who names a fact means it, and nothing else: this is surer than any guess from the words around it.
final class NamedFacts {

    /// Surer than whatever was read before.
    static final double NAMED = 1;

    private static final Pattern AMENDMENT =
            Pattern.compile("^\\s*(?:更正|correction)[:：]\\s*(?<name>[^:：]+)[:：]\\s*(?<value>.+)$", Pattern.DOTALL);
    private static final Set<Fact.Type> PLAIN_SPOKEN = Set.of(Fact.Type.MONEY, Fact.Type.DATE);

    private final Edition edition;
    private final Map<String, Fact> named = new HashMap<>();
    private final Pattern statement;

    NamedFacts(Edition edition) {
        this.edition = edition;
        for (var fact : edition.facts().values()) {
            for (var language : Language.values()) {
                named.putIfAbsent(Plain.of(fact.title().in(language)), fact);
            }
        }
        var names = named.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.statement = Pattern.compile(
                "(?:^|[，。；;,.!！\\s])(?:the |my )?(?<name>" + names
                        + ")(?:应该|应当|其实|一共|总共| should be| actually)?\\s?(?:是|为|[:：]|\\bis\\b|\\bwas\\b)\\s?(?<value>[^，。；;!！\\s]+)");
    }

    /// What a message corrects that does nothing else; empty where it is another message.
    Optional<List<Found>> amended(Utterance words, Context context) {
        return AMENDMENT
                .matcher(words.plain())
                .results()
                .findFirst()
                .map(match -> read(match, words, context).stream().toList());
    }

    /// Amounts and days called by their name in passing.
    List<Found> in(Utterance words, Context context) {
        return statement
                .matcher(words.plain())
                .results()
                .flatMap(match -> read(match, words, context).stream())
                .filter(found -> edition.fact(found.fact())
                        .map(Fact::type)
                        .filter(PLAIN_SPOKEN::contains)
                        .isPresent())
                .toList();
    }

    private @Nullable Fact fact(MatchResult match) {
        return named.get(match.group("name").strip());
    }

    private Optional<Found> read(MatchResult match, Utterance words, Context context) {
        var fact = fact(match);
        if (fact == null) {
            return Optional.empty();
        }
        var place = new Span(match.start("value"), match.end("value"));
        var value = Utterance.of(words.quote(place), words.speech().language(context.locale()));
        var asked = context.asking(fact.id());
        var figures = Figures.in(value, asked);
        return new Answers(edition, value, asked, Intents.in(value))
                .given(figures, List.of()).facts().stream()
                        .filter(found -> found.fact().equals(fact.id()))
                        .map(found -> new Found(found.fact(), found.value(), shifted(found.span(), place), NAMED))
                        .findFirst();
    }

    private static Span shifted(Span span, Span by) {
        return new Span(span.start() + by.start(), span.end() + by.start());
    }
}
