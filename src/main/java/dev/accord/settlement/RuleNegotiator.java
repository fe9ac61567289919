package dev.accord.settlement;

import dev.accord.edition.FactId;
import dev.accord.edition.Rule;
import dev.accord.entitlement.Assessment;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Proposes exactly what the rules give.
public final class RuleNegotiator implements Negotiator {

    private static final int MOST_OPEN = 5;
    /// Taking the price back and paying less of it exclude each other.
    private static final Map<Rule.Kind, Rule.Kind> ALTERNATIVES = Map.of(Rule.Kind.PRICE_REDUCTION, Rule.Kind.REFUND);

    /// What tells where one stands or where to go settles nothing where something else does.
    private static final Set<Rule.Kind> POINTERS = EnumSet.of(Rule.Kind.INFORMATION, Rule.Kind.REFERRAL);

    /// A head of a finding, with the rule it came from.
    private record Claim(Assessment.Finding finding, Assessment.Head head) {

        Money amount() {
            return head.amount().orElseThrow();
        }

        Rule.Kind kind() {
            return head.remedy().kind();
        }
    }

    @Override
    public Proposal propose(Assessment assessment, Currency currency) {
        var holding = claims(assessment.holding(), currency);
        var owed = highest(holding.filter(claim ->
                claim.head().missing().isEmpty() && claim.head().remedy().mandatory()));
        var possible = highest(claims(
                Stream.concat(assessment.holding().stream(), assessment.undecided().stream())
                        .toList(),
                currency));
        var heads = owed.stream().map(RuleNegotiator::head).toList();
        var floor = total(owed, currency);
        var reason = Reason.of(assessment, heads.isEmpty());
        return new Proposal(
                floor,
                floor,
                total(possible, currency).atLeast(floor),
                heads,
                options(assessment, currency),
                open(assessment),
                assumptions(assessment),
                reason.text(),
                reason.sources(),
                reason.on());
    }

    private static Stream<Claim> claims(List<Assessment.Finding> findings, Currency currency) {
        return findings.stream()
                .filter(finding -> !finding.rule().denies())
                .flatMap(finding -> finding.heads().stream().map(head -> new Claim(finding, head)))
                .filter(claim -> claim.head().amount().isPresent())
                .filter(claim -> claim.amount().currency().equals(currency)
                        && !claim.amount().isZero());
    }

    /// The highest of each kind, in the order of the kinds.
    private static Collection<Claim> highest(Stream<Claim> claims) {
        return claims.collect(Collectors.toMap(
                        claim -> ALTERNATIVES.getOrDefault(claim.kind(), claim.kind()),
                        claim -> claim,
                        (one, other) -> one.amount().compareTo(other.amount()) >= 0 ? one : other,
                        () -> new EnumMap<>(Rule.Kind.class)))
                .values();
    }

    private static Money total(Collection<Claim> claims, Currency currency) {
        return claims.stream().map(Claim::amount).reduce(Money.zero(currency), Money::plus);
    }

    private static Proposal.Head head(Claim claim) {
        var remedy = claim.head().remedy();
        return new Proposal.Head(
                claim.finding().rule().id(),
                remedy.kind(),
                remedy.head(),
                claim.amount(),
                Computation.of(claim.head()),
                remedy.deadline(),
                remedy.mandatory(),
                claim.finding().sources());
    }

    private static List<Proposal.Option> options(Assessment assessment, Currency currency) {
        var none = Money.zero(currency);
        var all = assessment.holding().stream()
                .filter(finding -> !finding.rule().denies())
                .flatMap(finding -> finding.heads().stream())
                .filter(head ->
                        head.amount().map(Money::currency).orElse(currency).equals(currency))
                .map(head -> new Proposal.Option(
                        head.remedy().kind(),
                        head.remedy().head(),
                        head.missing().isEmpty() ? head.amount().orElse(none) : none))
                .collect(Collectors.toMap(
                        Proposal.Option::kind,
                        option -> option,
                        (one, other) -> one.amount().compareTo(other.amount()) >= 0 ? one : other,
                        () -> new EnumMap<>(Rule.Kind.class)))
                .values();
        var settling =
                all.stream().filter(option -> !POINTERS.contains(option.kind())).toList();
        return settling.isEmpty() ? List.copyOf(all) : settling;
    }

    /// What is still open: whole rules, and heads of rules that hold whose figure nobody has told yet.
    private static List<Proposal.Open> open(Assessment assessment) {
        var rules = assessment.undecided().stream()
                .filter(finding -> !finding.rule().denies())
                .sorted(Comparator.comparing(RuleNegotiator::worth).reversed())
                .map(finding -> open(finding, finding.rule().title(), finding.missing()));
        var figures = assessment.holding().stream()
                .flatMap(finding -> finding.heads().stream()
                        .filter(head -> !head.missing().isEmpty() && !isReckoned(head, finding))
                        .map(head -> open(finding, head.remedy().head(), head.missing())));
        var told = new HashSet<Text>();
        return Stream.concat(rules, figures)
                .filter(one -> told.add(one.title()))
                .limit(MOST_OPEN)
                .toList();
    }

    /// Another way to reckon the same has led to a figure.
    private static boolean isReckoned(Assessment.Head head, Assessment.Finding finding) {
        return finding.heads().stream()
                .anyMatch(other -> other.remedy().kind() == head.remedy().kind()
                        && other.amount().isPresent()
                        && other.missing().isEmpty());
    }

    private static Proposal.Open open(Assessment.Finding finding, Text title, Set<FactId> missing) {
        return new Proposal.Open(finding.rule().id(), title, missing, finding.sources());
    }

    private static long worth(Assessment.Finding finding) {
        return finding.heads().stream()
                .flatMap(head -> head.amount().stream())
                .mapToLong(Money::minorUnits)
                .sum();
    }

    private static Set<FactId> assumptions(Assessment assessment) {
        return assessment.holding().stream()
                .flatMap(finding -> finding.assumed().stream())
                .collect(Collectors.toSet());
    }
}
