package dev.accord.entitlement;

import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.Facts;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.kit.TypedFacts;
import dev.accord.kit.YamlItem;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A case from `eval/entitlements`: facts, and what the law gives on them, computed by hand from the law.
record FactSet(
        String id,
        String about,
        Jurisdiction jurisdiction,
        CategoryId category,
        LocalDate today,
        Facts facts,
        Expectation expected) {

    private static final Set<String> KEYS =
            Set.of("id", "about", "jurisdiction", "category", "today", "facts", "expect");
    private static final Set<String> EXPECTATIONS = Set.of("holds", "fails", "undecided", "owed", "heads", "articles");

    /// What must come out; what is not named is not checked. A head is checked by itself, their sum by `owed`.
    ///
    /// @param undecided the rules that stay open, each with exactly the facts it lacks
    record Expectation(
            List<RuleId> holds,
            List<RuleId> fails,
            Map<RuleId, Set<FactId>> undecided,
            Optional<Money> owed,
            Map<Rule.Kind, Money> heads,
            List<ArticleId> articles) {}

    static FactSet of(YamlItem item, Edition edition) {
        var unknown = item.unknownKeys(KEYS);
        unknown.addAll(item.item("expect").unknownKeys(EXPECTATIONS));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(item.file() + ": " + item.text("id") + " has unknown keys " + unknown);
        }
        return new FactSet(
                item.text("id"),
                item.text("about"),
                Jurisdiction.valueOf(item.text("jurisdiction")),
                new CategoryId(item.text("category")),
                LocalDate.parse(item.text("today")),
                TypedFacts.of(item.item("facts"), edition),
                expectation(item.item("expect")));
    }

    private static Expectation expectation(YamlItem item) {
        var undecided = new TreeMap<RuleId, Set<FactId>>(java.util.Comparator.comparing(RuleId::value));
        item.item("undecided")
                .map(YamlItem::list)
                .forEach((rule, facts) -> undecided.put(
                        new RuleId(rule),
                        facts.stream().map(fact -> new FactId(fact.toString())).collect(Collectors.toSet())));
        return new Expectation(
                item.texts("holds").stream().map(RuleId::new).toList(),
                item.texts("fails").stream().map(RuleId::new).toList(),
                undecided,
                item.optional("owed").map(TypedFacts::money),
                heads(item.item("heads")),
                item.texts("articles").stream().map(ArticleId::new).toList());
    }

    private static Map<Rule.Kind, Money> heads(YamlItem item) {
        return item.map(amount -> TypedFacts.money(amount.toString())).entrySet().stream()
                .collect(Collectors.toMap(
                        head -> Rule.Kind.valueOf(
                                head.getKey().toUpperCase(Locale.ROOT).replace('-', '_')),
                        Map.Entry::getValue));
    }

    @Override
    public String toString() {
        return id + " (" + about + ")";
    }
}
