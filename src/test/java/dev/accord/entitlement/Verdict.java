package dev.accord.entitlement;

import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactValue;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.entitlement.Assessment.Finding;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.RuleNegotiator;
import dev.accord.shared.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the program makes of a fact set, held against what was expected.
final class Verdict {

    private static final Assessor ASSESSOR = new CelAssessor();

    private final FactSet set;
    private final Edition edition;
    private final Assessment assessment;
    private final Proposal proposal;
    private final List<Mismatch> mismatches = new ArrayList<>();
    private int checks;

    /// One expectation that was not met.
    record Mismatch(String set, String what, String expected, String came) {}

    private Verdict(FactSet set, Edition edition) {
        this.set = set;
        this.edition = edition;
        this.assessment =
                ASSESSOR.assess(set.facts(), Set.of(set.category()), set.jurisdiction(), set.today(), edition);
        this.proposal = new RuleNegotiator().propose(assessment, currency());
    }

    static Verdict on(FactSet set, Edition edition) {
        var verdict = new Verdict(set, edition);
        verdict.check();
        return verdict;
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    int checks() {
        return checks;
    }

    private void check() {
        var expected = set.expected();
        expected.holds().forEach(rule -> compare("rule " + rule, "HOLDS", outcome(rule)));
        expected.fails().forEach(rule -> compare("rule " + rule, "FAILS", gaveNothing(rule)));
        expected.undecided()
                .forEach((rule, missing) -> compare("rule " + rule, "UNDECIDED " + sorted(missing), outcome(rule)));
        expected.owed().ifPresent(owed -> compare("owed", owed, proposal.owed()));
        expected.heads().forEach((kind, amount) -> compare("head " + kind.slug(), amount.toString(), head(kind)));
        expected.articles().forEach(article -> compare("cites " + article, true, cited().contains(article)));
    }

    private void compare(String what, Object expected, Object came) {
        checks++;
        if (!Objects.equals(expected, came)) {
            mismatches.add(new Mismatch(set.id(), what, expected.toString(), came.toString()));
        }
    }

    private String outcome(RuleId rule) {
        return finding(rule).map(this::described).orElseGet(() -> absence(rule));
    }

    private String described(Finding finding) {
        return switch (finding.outcome()) {
            case HOLDS -> "HOLDS";
            case FAILS ->
                "FAILS" + finding.excluded().map(why -> " unless " + why.when()).orElse("");
            case DEFEATED -> "DEFEATED";
            case UNDECIDED -> "UNDECIDED " + sorted(finding.missing());
        };
    }

    /// A rule that fails, gave way to another, or does not speak to the case fails all the same.
    private String gaveNothing(RuleId rule) {
        var known = edition.rules().stream().anyMatch(one -> one.id().equals(rule));
        var outcome = finding(rule).map(Finding::outcome).orElse(Outcome.FAILS);
        return known && (outcome == Outcome.FAILS || outcome == Outcome.DEFEATED) ? "FAILS" : outcome(rule);
    }

    private String absence(RuleId rule) {
        return edition.rules().stream()
                .filter(one -> one.id().equals(rule))
                .findFirst()
                .map(one -> one.categories().contains(set.category())
                        ? "not applied on its day"
                        : "not looked at for " + set.category())
                .orElse("no such rule");
    }

    private Optional<Finding> finding(RuleId rule) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst();
    }

    private String head(Rule.Kind kind) {
        return proposal.heads().stream()
                .filter(head -> head.kind() == kind)
                .map(head -> head.amount().toString())
                .findFirst()
                .orElse("none");
    }

    /// What holds, what bit as an exception, and why.
    private Set<ArticleId> cited() {
        var holding = assessment.holding().stream().flatMap(finding -> finding.sources().stream());
        var exclusions = assessment.findings().stream()
                .flatMap(finding -> finding.excluded().stream())
                .flatMap(why -> why.sources().stream());
        return Stream.of(proposal.sources().stream(), holding, exclusions)
                .flatMap(one -> one)
                .collect(Collectors.toSet());
    }

    private Currency currency() {
        var amounts = set.facts().values().values().stream()
                .flatMap(value -> value instanceof FactValue.Amount(var money) ? Stream.of(money) : Stream.empty());
        return Stream.concat(set.expected().owed().stream(), amounts)
                .map(Money::currency)
                .findFirst()
                .orElse(set.jurisdiction().currency());
    }

    private static String sorted(Set<?> values) {
        return values.stream().map(Object::toString).sorted().toList().toString();
    }
}
