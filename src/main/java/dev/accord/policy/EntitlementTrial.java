package dev.accord.policy;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Facts;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.Assessor;
import dev.accord.settlement.Negotiator;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Tries one fact set under an edition: what holds, what is owed, and whether that is what was worked out by hand.
final class EntitlementTrial {

    static final String SET = "entitlements";

    private final Assessor assessor;
    private final Negotiator negotiator;

    EntitlementTrial(Assessor assessor, Negotiator negotiator) {
        this.assessor = assessor;
        this.negotiator = negotiator;
    }

    /// @param shown what came out, in one line
    record Result(String shown, boolean isRight) {}

    Result of(Map<?, ?> item, Edition edition) {
        try {
            var matter = matter(item, edition);
            var assessed = Assessed.under(edition, matter, assessor, negotiator);
            var expected = TrialFields.map(item, "expect");
            return new Result(shown(assessed), isRight(assessed, expected));
        } catch (IllegalArgumentException unusable) {
            return new Result(String.valueOf(unusable.getMessage()), false);
        }
    }

    /// What was worked out by hand, in one line.
    static String expected(Map<?, ?> item) {
        return TrialFields.line(TrialFields.map(item, "expect"));
    }

    private static Assessed.Matter matter(Map<?, ?> item, Edition edition) {
        var jurisdiction = Jurisdiction.valueOf(TrialFields.text(item, "jurisdiction"));
        var facts = GivenFacts.of(TrialFields.map(item, "facts"), edition);
        return new Assessed.Matter(
                facts,
                Set.of(new CategoryId(TrialFields.text(item, "category"))),
                jurisdiction,
                LocalDate.parse(TrialFields.text(item, "today")),
                currency(item, facts, jurisdiction));
    }

    private static Currency currency(Map<?, ?> item, Facts facts, Jurisdiction jurisdiction) {
        var owed = TrialFields.map(item, "expect").get("owed");
        return owed == null
                ? Assessed.currency(facts, jurisdiction)
                : money(String.valueOf(owed)).currency();
    }

    private static boolean isRight(Assessed assessed, Map<String, ?> expected) {
        var owed = expected.get("owed");
        return all(assessed, expected, "holds", Assessment.Outcome.HOLDS)
                && all(assessed, expected, "undecided", Assessment.Outcome.UNDECIDED)
                && noneHolds(assessed, TrialFields.texts(expected.get("fails")))
                && (owed == null || money(String.valueOf(owed)).equals(assessed.owed()))
                && heads(assessed)
                        .entrySet()
                        .containsAll(expectedHeads(expected).entrySet());
    }

    private static boolean all(Assessed assessed, Map<String, ?> expected, String field, Assessment.Outcome outcome) {
        return TrialFields.texts(expected.get(field)).stream()
                .allMatch(rule -> assessed.rules().stream()
                        .anyMatch(one -> one.rule().value().equals(rule) && one.outcome() == outcome));
    }

    private static boolean noneHolds(Assessed assessed, List<String> rules) {
        return assessed.rules().stream()
                .filter(one -> rules.contains(one.rule().value()))
                .allMatch(one ->
                        one.outcome() == Assessment.Outcome.FAILS || one.outcome() == Assessment.Outcome.DEFEATED);
    }

    private static Map<String, Money> heads(Assessed assessed) {
        var heads = new TreeMap<String, Money>();
        assessed.heads().forEach(head -> heads.put(head.kind(), head.amount()));
        return heads;
    }

    private static Map<String, Money> expectedHeads(Map<String, ?> expected) {
        var heads = new TreeMap<String, Money>();
        TrialFields.map(expected, "heads").forEach((kind, amount) -> heads.put(kind, money(String.valueOf(amount))));
        return heads;
    }

    private static String shown(Assessed assessed) {
        var told = new LinkedHashMap<String, Object>();
        told.put("owed", assessed.owed());
        told.put("heads", heads(assessed));
        told.put("holds", rules(assessed, Assessment.Outcome.HOLDS));
        told.put("undecided", rules(assessed, Assessment.Outcome.UNDECIDED));
        return TrialFields.line(told);
    }

    private static List<String> rules(Assessed assessed, Assessment.Outcome outcome) {
        return assessed.rules().stream()
                .filter(one -> one.outcome() == outcome)
                .map(one -> one.rule().value()
                        + (one.missing().isEmpty() ? "" : " (" + String.join(", ", one.missing()) + ")"))
                .toList();
    }

    private static Money money(String text) {
        return Money.of(text.split(" ")[0], text.split(" ")[1]);
    }
}
