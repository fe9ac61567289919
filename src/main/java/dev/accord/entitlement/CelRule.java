package dev.accord.entitlement;

import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Rule;
import dev.accord.entitlement.Assessment.Finding;
import dev.accord.entitlement.Assessment.Head;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.shared.Money;
import dev.cel.common.types.SimpleType;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A rule, compiled.
final class CelRule {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

    private final Rule rule;
    private final CelExpression when;
    private final List<CelExpression> unless;
    private final List<Optional<CelExpression>> amounts;
    private final Set<FactId> mentioned;
    private final List<Set<FactId>> inputs;

    CelRule(Rule rule, CelLanguage language, Edition edition) {
        this.rule = rule;
        this.when = language.compile(rule.when(), SimpleType.BOOL);
        this.unless = rule.unless().stream()
                .map(exclusion -> language.compile(exclusion.when(), SimpleType.BOOL))
                .toList();
        this.amounts = rule.remedies().stream()
                .map(remedy ->
                        Optional.ofNullable(remedy.amount()).map(amount -> language.compile(amount, CelLanguage.MONEY)))
                .toList();
        this.mentioned = new HashSet<>(mentions(rule.when(), edition));
        rule.unless().forEach(exclusion -> mentioned.addAll(mentions(exclusion.when(), edition)));
        this.inputs = rule.remedies().stream()
                .map(remedy -> remedy.amount() == null ? Set.<FactId>of() : mentions(remedy.amount(), edition))
                .toList();
    }

    Rule rule() {
        return rule;
    }

    /// In force on the day, with every article verified on it.
    boolean appliesOn(LocalDate day, Edition edition) {
        return rule.validity().covers(day)
                && rule.sources().stream().allMatch(source -> isVerified(source, day, edition));
    }

    Finding apply(CelFacts facts, LocalDate on) {
        var condition = when.evaluate(facts);
        if (!condition.is(true) && !condition.isUnknown()) {
            return finding(Outcome.FAILS, on, Set.of(), facts, Optional.empty());
        }
        var missing = new HashSet<>(condition.missing());
        for (int i = 0; i < unless.size(); i++) {
            var excluded = unless.get(i).evaluate(facts);
            if (excluded.is(true)) {
                return finding(
                        Outcome.FAILS,
                        on,
                        Set.of(),
                        facts,
                        Optional.of(rule.unless().get(i)));
            }
            missing.addAll(excluded.missing());
        }
        return finding(missing.isEmpty() ? Outcome.HOLDS : Outcome.UNDECIDED, on, missing, facts, Optional.empty());
    }

    private Finding finding(
            Outcome outcome, LocalDate on, Set<FactId> missing, CelFacts facts, Optional<Rule.Exclusion> excluded) {
        var assumed = mentioned.stream().filter(facts::isPresumed).collect(Collectors.toSet());
        var heads = outcome == Outcome.FAILS ? List.<Head>of() : heads(facts);
        return new Finding(rule, on, outcome, missing, assumed, excluded, heads);
    }

    private List<Head> heads(CelFacts facts) {
        return IntStream.range(0, rule.remedies().size())
                .mapToObj(i -> head(rule.remedies().get(i), amounts.get(i), inputs.get(i), facts))
                .toList();
    }

    private static Head head(Rule.Remedy remedy, Optional<CelExpression> amount, Set<FactId> inputs, CelFacts facts) {
        var missing = remedy.needs().stream()
                .filter(facts.unknown()::contains)
                .collect(Collectors.toCollection(HashSet::new));
        var result = amount.map(expression -> expression.evaluate(facts));
        result.ifPresent(answer -> missing.addAll(answer.missing()));
        var money = result.flatMap(CelExpression.Result::value).map(Money.class::cast);
        Map<FactId, FactValue> used = inputs.stream()
                .filter(fact -> facts.told(fact) != null)
                .collect(Collectors.toMap(fact -> fact, fact -> Objects.requireNonNull(facts.told(fact))));
        return new Head(remedy, money, missing, new TreeMap<>(used));
    }

    private static boolean isVerified(ArticleId source, LocalDate day, Edition edition) {
        return edition.article(source, day)
                .filter(article -> article.isVerified())
                .isPresent();
    }

    private static Set<FactId> mentions(String expression, Edition edition) {
        return WORD.matcher(expression)
                .results()
                .map(word -> new FactId(word.group()))
                .filter(edition.facts()::containsKey)
                .collect(Collectors.toSet());
    }
}
