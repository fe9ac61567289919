package dev.accord.entitlement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.entitlement.Assessment.Finding;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.shared.Jurisdiction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Applies rules written in CEL; the editions in use are kept compiled.
public final class CelAssessor implements Assessor {

    private static final FactId PURCHASE = new FactId("purchase_date");
    private static final FactId DELIVERY = new FactId("delivery_date");
    /// What was done to the consumer after the contract: a charge, a renewal.
    private static final List<FactId> CONDUCT =
            List.of(new FactId("charge_date"), new FactId("renewal_date"), PURCHASE);

    private static final int IN_USE = 8;

    private final Cache<String, List<CelRule>> compiled =
            Caffeine.newBuilder().maximumSize(IN_USE).build();

    @Override
    public Assessment assess(
            Facts facts, Set<CategoryId> categories, Jurisdiction jurisdiction, LocalDate filing, Edition edition) {
        var variables = new CelFacts(facts, filing, edition);
        var findings = rules(edition).stream()
                .filter(rule -> rule.rule().jurisdiction() == jurisdiction)
                .filter(rule -> !Collections.disjoint(rule.rule().categories(), categories))
                .filter(rule -> rule.appliesOn(day(rule.rule().asOf(), facts, filing), edition))
                .map(rule -> rule.apply(variables, day(rule.rule().asOf(), facts, filing)))
                .toList();
        return new Assessment(edition.hash(), jurisdiction, filing, withoutDefeated(findings));
    }

    /// What is wrong with an edition's rules: one line each, with rule, line and column.
    public static List<String> problems(Edition edition) {
        var language = new CelLanguage(edition.facts());
        var problems = new ArrayList<String>();
        for (var rule : edition.rules()) {
            try {
                new CelRule(rule, language, edition);
            } catch (IllegalArgumentException wrong) {
                problems.add(rule.id() + ": " + wrong.getMessage());
            }
        }
        return problems;
    }

    private List<CelRule> rules(Edition edition) {
        return compiled.get(edition.hash(), _ -> {
            var language = new CelLanguage(edition.facts());
            return edition.rules().stream()
                    .map(rule -> new CelRule(rule, language, edition))
                    .toList();
        });
    }

    private static LocalDate day(Rule.AsOf asOf, Facts facts, LocalDate filing) {
        return switch (asOf) {
            case CONTRACT -> day(facts, List.of(PURCHASE), filing);
            case DELIVERY -> day(facts, List.of(DELIVERY), filing);
            case CONDUCT -> day(facts, CONDUCT, filing);
            case FILING -> filing;
        };
    }

    /// The first of them that is known.
    private static LocalDate day(Facts facts, List<FactId> of, LocalDate otherwise) {
        return of.stream()
                .flatMap(fact -> facts.get(fact).stream())
                .flatMap(value -> value instanceof FactValue.Day(var date) ? Stream.of(date) : Stream.empty())
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Finding> withoutDefeated(List<Finding> findings) {
        Set<RuleId> defeated = findings.stream()
                .filter(finding -> finding.outcome() == Outcome.HOLDS)
                .flatMap(finding -> finding.rule().defeats().stream())
                .collect(Collectors.toSet());
        return findings.stream()
                .map(finding -> defeated.contains(finding.rule().id()) ? gaveWay(finding) : finding)
                .toList();
    }

    private static Finding gaveWay(Finding finding) {
        return new Finding(
                finding.rule(),
                finding.on(),
                Outcome.DEFEATED,
                Set.of(),
                finding.assumed(),
                finding.excluded(),
                List.of());
    }
}
