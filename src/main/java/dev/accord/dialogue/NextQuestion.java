package dev.accord.dialogue;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Rule;
import dev.accord.entitlement.Assessment;
import dev.accord.shared.Money;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The fact whose answer decides the most at stake. At stake is what an undecided rule would add, or a denial take
/// away,
/// shared among the facts it lacks.
final class NextQuestion {

    private static final int MOST_QUESTIONS = 6;
    private static final FactId GOODS_KIND = new FactId("goods_kind");
    private static final FactId PRICE = new FactId("price");
    private static final FactId PROMISE = new FactId("promise");
    /// What was said by the seller weighs as much as half the price.
    private static final double PROOF = 0.5;

    private static final FactId REMEDY = new FactId("remedy");
    /// What a refund makes up for, and what nobody is asked for while there is something to claim.
    private static final Set<Rule.Kind> INSTEAD =
            EnumSet.of(Rule.Kind.PRICE_REDUCTION, Rule.Kind.CANCELLATION, Rule.Kind.WITHDRAWAL);

    /// A sum that is owed already and lacks only a figure weighs as much as most of the price.
    private static final Set<Rule.Kind> SUMS = EnumSet.of(Rule.Kind.REFUND, Rule.Kind.PUNITIVE);

    private static final double SUM = 0.8;
    private static final Set<Rule.Kind> BESIDE =
            EnumSet.of(Rule.Kind.INFORMATION, Rule.Kind.REFERRAL, Rule.Kind.APOLOGY);
    /// A right without a figure (repair, delivery) weighs as much as a tenth of the price.
    private static final double UNPRICED = 0.1;
    /// Less than this share of the price is not worth a question.
    private static final double WORTH_ASKING = 0.05;
    /// So many facts lead a category.
    private static final int LEADING = 2;
    /// In minor units.
    private static final long SMALL_PURCHASE = 100_00;

    private final Situation situation;
    private final Map<FactId, Double> stakes = new HashMap<>();
    private final boolean strict;
    private final double unit;

    /// @param strict only what matters in the kind of dispute, and is not told anyway; else whatever may open a right
    private NextQuestion(Situation situation, boolean strict) {
        this.situation = situation;
        this.strict = strict;
        this.unit = Math.max(situation.proposal().owed().minorUnits(), price(situation));
    }

    /// What was paid; unknown, a small purchase.
    private static long price(Situation situation) {
        return situation
                .file()
                .values()
                .get(PRICE)
                .filter(FactValue.Amount.class::isInstance)
                .map(value -> ((FactValue.Amount) value).money().minorUnits())
                .filter(paid -> paid > 0)
                .orElse(SMALL_PURCHASE);
    }

    /// The next question worth asking, or none: then a proposal is due.
    static Optional<Fact> in(Situation situation) {
        if (situation.questionsAsked() >= MOST_QUESTIONS) {
            return Optional.empty();
        }
        var question = new NextQuestion(situation, true).best();
        boolean isLost = question.isEmpty() && situation.assessment().holding().isEmpty();
        return isLost ? new NextQuestion(situation, false).best() : question;
    }

    private Optional<Fact> best() {
        situation.assessment().undecided().forEach(this::weighUndecided);
        situation.assessment().holding().forEach(this::weighHolding);
        if (isMultipleHeld()) {
            stakes.merge(PROMISE, PROOF, Double::sum);
        }
        return stakes.entrySet().stream()
                .filter(stake -> stake.getValue() >= WORTH_ASKING * (1 + 0.5 * situation.questionsAsked()))
                .filter(stake -> askable(stake.getKey()))
                .max(Map.Entry.<FactId, Double>comparingByValue()
                        .thenComparing(stake -> -rank(stake.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(stake -> situation.edition().fact(stake.getKey()));
    }

    /// A rule that would still lack what nobody is asked is not worth a question.
    private void weighUndecided(Assessment.Finding finding) {
        if (strict && !finding.missing().stream().allMatch(this::askable)) {
            return;
        }
        double stake = finding.rule().denies() ? 1 : gain(finding.heads());
        for (var fact : finding.missing()) {
            stakes.merge(fact, stake / finding.missing().size(), Double::sum);
        }
    }

    private void weighHolding(Assessment.Finding finding) {
        for (var head : finding.heads()) {
            double share = share(head.remedy().kind());
            for (var fact : head.missing()) {
                stakes.merge(
                        fact, fact.equals(PRICE) ? 10 : share / head.missing().size(), Double::sum);
            }
        }
    }

    private double share(Rule.Kind kind) {
        if (SUMS.contains(kind) && held(kind).isEmpty()) {
            return SUM;
        }
        return isAnythingHeld() ? 0 : UNPRICED / 2;
    }

    /// What the heads would add to what holds already, in units of what is owed or was paid.
    private double gain(List<Assessment.Head> heads) {
        return heads.stream().mapToDouble(this::gain).sum();
    }

    private double gain(Assessment.Head head) {
        var kind = head.remedy().kind();
        var held = held(kind);
        if (head.amount().isEmpty()) {
            return held.isPresent() || !matters(kind) ? 0 : UNPRICED;
        }
        double more =
                head.amount().get().minorUnits() - held.map(Money::minorUnits).orElse(0L);
        return Math.clamp(more / unit, 0, 5);
    }

    /// A right without a figure is worth a question where the consumer wants it, or nothing better is theirs already.
    private boolean matters(Rule.Kind kind) {
        boolean isWished = wishes().contains(kind.slug());
        return isWished || !(BESIDE.contains(kind) ? isAnythingHeld() : isPriceBack());
    }

    private List<String> wishes() {
        return situation.file().values().get(REMEDY).stream()
                .flatMap(value ->
                        value instanceof FactValue.Choices(var wished) ? wished.stream() : Stream.<String>empty())
                .toList();
    }

    private boolean isAnythingHeld() {
        return !situation.proposal().heads().isEmpty();
    }

    /// The whole price comes back anyway.
    private boolean isPriceBack() {
        return held(Rule.Kind.REFUND)
                .filter(refund -> refund.minorUnits() >= price(situation))
                .isPresent();
    }

    private Optional<Money> held(Rule.Kind kind) {
        return situation.proposal().heads().stream()
                .filter(head -> head.kind() == kind || head.kind() == Rule.Kind.REFUND && INSTEAD.contains(kind))
                .map(head -> head.amount())
                .max(Money::compareTo);
    }

    private boolean askable(FactId id) {
        var hasQuestion = situation
                .edition()
                .fact(id)
                .filter(fact -> !fact.question().isEmpty() && makesSense(fact))
                .isPresent();
        return hasQuestion
                && (!strict || Relevance.isOfMatter(id, situation))
                && !situation.file().values().knows(id)
                && !situation.file().unknown().contains(id)
                && !situation.before().talk().asked().contains(id);
    }

    /// A multiple of the price stands or falls with what the seller said.
    private boolean isMultipleHeld() {
        return situation.proposal().heads().stream().anyMatch(head -> head.kind() == Rule.Kind.PUNITIVE);
    }

    /// Nobody is asked about other people's troubles, or about what follows from what they said.
    private boolean makesSense(Fact fact) {
        var asking = fact.asking();
        return (!strict || !asking.told() || rank(fact.id()) < LEADING)
                && (asking.after().isEmpty() || asking.after().stream().anyMatch(this::isSo))
                && asking.unless().stream().noneMatch(this::isSo)
                && situation.file().values().get(GOODS_KIND).stream()
                        .map(FactValue::asText)
                        .noneMatch(asking.notFor()::contains);
    }

    private boolean isSo(FactId id) {
        return situation
                .file()
                .values()
                .get(id)
                .filter(value -> !value.equals(new FactValue.Flag(false)))
                .isPresent();
    }

    /// The category's own order breaks ties.
    private int rank(FactId id) {
        var facts = situation
                .file()
                .categoryId()
                .map(category -> situation.edition().category(category).facts())
                .orElse(List.of());
        int place = facts.indexOf(id);
        return place < 0 ? facts.size() : place;
    }
}
