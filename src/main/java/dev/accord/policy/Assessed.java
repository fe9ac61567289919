package dev.accord.policy;

import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.edition.RuleId;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.Assessor;
import dev.accord.settlement.Negotiator;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What one edition gives on a set of facts, as shown in the policy room.
public record Assessed(String edition, Money owed, Money ceiling, List<Head> heads, List<Outcome> rules, Text reason) {

    public record Head(RuleId rule, String kind, Text title, Money amount, Text formula) {}

    /// @param missing the facts without which it stays open
    public record Outcome(
            RuleId rule, Text title, Assessment.Outcome outcome, TreeSet<String> missing, List<ArticleId> sources) {}

    /// The matter itself: facts, categories, law and day of filing.
    public record Matter(
            Facts facts, Set<CategoryId> categories, Jurisdiction jurisdiction, LocalDate filing, Currency currency) {}

    public static Assessed under(Edition edition, Matter matter, Assessor assessor, Negotiator negotiator) {
        var assessment =
                assessor.assess(matter.facts(), matter.categories(), matter.jurisdiction(), matter.filing(), edition);
        var proposal = negotiator.propose(assessment, matter.currency());
        return new Assessed(
                edition.hash(),
                proposal.owed(),
                proposal.ceiling(),
                proposal.heads().stream().map(Assessed::head).toList(),
                assessment.findings().stream()
                        .map(Assessed::outcome)
                        .sorted(Comparator.comparing(Outcome::outcome)
                                .thenComparing(one -> one.rule().value()))
                        .toList(),
                proposal.reason());
    }

    /// That of the price, else of another amount told, else of the jurisdiction.
    public static Currency currency(Facts facts, Jurisdiction jurisdiction) {
        return facts.values().entrySet().stream()
                .sorted(Comparator.comparing(fact -> !fact.getKey().value().equals("price")))
                .flatMap(fact -> fact.getValue() instanceof FactValue.Amount(var money)
                        ? Stream.of(money.currency())
                        : Stream.empty())
                .findFirst()
                .orElse(jurisdiction.currency());
    }

    /// The same right in the same amounts.
    boolean givesTheSame(Assessed other) {
        return owed.equals(other.owed) && amounts().equals(other.amounts());
    }

    private List<String> amounts() {
        return heads.stream().map(head -> head.kind() + " " + head.amount()).toList();
    }

    private static Head head(Proposal.Head head) {
        return new Head(head.rule(), head.kind().slug(), head.title(), head.amount(), head.formula());
    }

    private static Outcome outcome(Assessment.Finding finding) {
        var missing = new TreeSet<String>();
        finding.missing().stream().map(FactId::value).forEach(missing::add);
        return new Outcome(finding.rule().id(), finding.rule().title(), finding.outcome(), missing, finding.sources());
    }
}
