package dev.accord.knowledge.lucene;

import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Instrument;
import dev.accord.edition.Precedent;
import dev.accord.edition.Rule;
import dev.accord.knowledge.Question;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One article version as the library keeps it: what it says, what lay people call it, the rules that rest on it and
/// the cases decided by it.
record Shelf(Instrument instrument, Article article, List<Rule> rules, List<Precedent> precedents) {

    Shelf {
        rules = List.copyOf(rules);
        precedents = List.copyOf(precedents);
    }

    /// Every article version of an edition.
    static List<Shelf> all(Edition edition) {
        var rules = citing(edition.rules(), Rule::sources);
        var precedents = citing(edition.precedents(), Precedent::sources);
        return edition.instruments().stream()
                .flatMap(instrument -> instrument.articles().stream()
                        .map(article -> new Shelf(
                                instrument,
                                article,
                                rules.getOrDefault(article.id(), List.of()),
                                precedents.getOrDefault(article.id(), List.of()))))
                .toList();
    }

    private static <T> Map<ArticleId, List<T>> citing(List<T> all, Function<T, List<ArticleId>> sources) {
        var citing = new HashMap<ArticleId, List<T>>();
        for (var one : all) {
            sources.apply(one)
                    .forEach(id ->
                            citing.computeIfAbsent(id, any -> new ArrayList<>()).add(one));
        }
        return citing;
    }

    /// The words of a field.
    String words(Field field, Language language) {
        return PlainWords.of(
                switch (field) {
                    case LAY -> String.join(" 。 ", keywords(language));
                    case HEADING -> article.heading().in(language);
                    case STATEMENT -> article.statement().in(language);
                    case RULE -> joined(ruleTexts(), language);
                    case CASE -> joined(precedentTexts(), language);
                    case TITLE ->
                        instrument.title().in(language)
                                + " "
                                + instrument.shortTitle().in(language)
                                + " "
                                + article.place();
                });
    }

    /// What is embedded, in an order that stays.
    List<Unit> units() {
        return Arrays.stream(Language.values())
                .flatMap(language -> units(language).stream())
                .toList();
    }

    private List<Unit> units(Language language) {
        var units = new ArrayList<Unit>();
        var statement = article.heading().in(language)
                + (language == Language.ZH ? "。" : ". ")
                + article.statement().in(language);
        if (!article.statement().in(language).isEmpty()) {
            units.add(new Unit(Field.STATEMENT, language, PlainWords.of(statement)));
        }
        keywords(language).forEach(word -> units.add(new Unit(Field.LAY, language, PlainWords.of(word))));
        ruleTexts().forEach(text -> units.add(new Unit(Field.RULE, language, PlainWords.of(text.in(language)))));
        precedentTexts().forEach(text -> units.add(new Unit(Field.CASE, language, PlainWords.of(text.in(language)))));
        return units;
    }

    /// How much the article matters to each category: the first source of a rule fully, those behind it less.
    Map<CategoryId, Double> categories() {
        var weights = new HashMap<CategoryId, Double>();
        for (var rule : rules) {
            var weight = 1.0 / (1 + 0.5 * rule.sources().indexOf(article.id()));
            rule.categories().forEach(category -> weights.merge(category, weight, Math::max));
        }
        return weights;
    }

    /// True where the article may answer a question: in force that day, of that jurisdiction, verified where need be.
    boolean answers(Question question) {
        return article.validity().covers(question.on())
                && (article.isVerified() || !question.verifiedOnly())
                && question.jurisdiction()
                        .map(one -> one == article.id().jurisdiction())
                        .orElse(true);
    }

    private List<String> keywords(Language language) {
        return switch (language) {
            case ZH -> article.keywords().zh();
            case EN -> article.keywords().en();
        };
    }

    private static String joined(Stream<Text> texts, Language language) {
        return texts.map(text -> text.in(language)).collect(Collectors.joining(" "));
    }

    private Stream<Text> precedentTexts() {
        return precedents.stream().map(Precedent::facts);
    }

    private Stream<Text> ruleTexts() {
        return rules.stream()
                .map(rule -> new Text(
                        rule.title().zh() + "。" + rule.explain().zh(),
                        rule.title().en() + ". " + rule.explain().en()))
                .distinct();
    }
}
