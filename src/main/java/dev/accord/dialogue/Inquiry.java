package dev.accord.dialogue;

import dev.accord.dialogue.Move.Beyond;
import dev.accord.dialogue.Move.Occasion;
import dev.accord.edition.Category;
import dev.accord.edition.Fact;
import dev.accord.edition.Forum;
import dev.accord.edition.Precedent;
import dev.accord.edition.Rule;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.understanding.Intent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The main line: say what the rules give, ask what decides the most, propose.
final class Inquiry {

    private static final int MOST_RIGHTS = 3;
    private static final int MOST_POSSIBLE = 1;

    /// What lacks least comes first, then what is worth most.
    private static final Comparator<Assessment.Finding> LIKELIEST = Comparator.<Assessment.Finding>comparingInt(
                    finding -> finding.missing().size())
            .thenComparing(Comparator.comparing(Inquiry::worth).reversed());

    private static final String STUCK = "stuck";
    private static final String NOT_COVERED = "refer-not-covered";

    private Inquiry() {}

    static List<Move> askOrPropose(Situation now) {
        var moves = new ArrayList<Move>();
        Attention.paid(now).ifPresent(moves::add);
        var question = NextQuestion.in(now);
        if (isNewMatter(now)) {
            moves.add(explanation(now));
        } else if (!now.noted().isEmpty() || isLeftOut(now)) {
            moves.add(new Move.Acknowledge(now.noted(), now.means(Intent.CORRECTION)));
        }
        boolean isGuided = now.guide().isPresent();
        if (now.means(Intent.LAW_QUESTION) && !isNewMatter(now) && !isGuided) {
            moves.add(new Move.Answer(Relevance.passages(now), now.on()));
        }
        boolean isForAPerson = question.isEmpty() && isHandedOver(now);
        if (!isForAPerson || isGuided) {
            Asides.in(now, isNewMatter(now)).ifPresent(moves::add);
        }
        if (question.isPresent()) {
            moves.add(new Move.Ask(question.get(), Move.Manner.PLAIN));
        } else if (isNothingKnown(now)) {
            moves.add(!now.heeded(NOT_COVERED) ? new Move.Refer(Beyond.NOT_COVERED, forums(now)) : whatNow(now));
        } else if (isNewProposal(now)) {
            moves.addAll(Scope.beyond(now));
            moves.add(proposal(now));
        } else {
            moves.add(whatNow(now));
        }
        return moves;
    }

    /// A fact was taken back and nothing put in its place.
    private static boolean isLeftOut(Situation now) {
        return now.means(Intent.CORRECTION)
                && !now.file()
                        .facts()
                        .keySet()
                        .containsAll(now.before().file().facts().keySet());
    }

    /// Where no verified rule has anything to say there is nothing to propose.
    private static boolean isNothingKnown(Situation now) {
        var proposal = now.proposal();
        boolean isDecided = now.assessment().findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.HOLDS
                        || !finding.excluded().isEmpty());
        return proposal.heads().isEmpty()
                && proposal.options().isEmpty()
                && proposal.open().isEmpty()
                && !isDecided;
    }

    /// What cannot be answered twice running is for a person, and so is what no verified rule covers.
    private static Move whatNow(Situation now) {
        boolean isUnanswered = now.guide().isEmpty() && (now.topics().isEmpty() || isHandedOver(now));
        var suggestion = isUnanswered && (now.noted().isEmpty() || now.reading().isQuestion())
                ? now.suggestion()
                : Optional.<Move>empty();
        if (suggestion.isPresent()) {
            return suggestion.get();
        }
        boolean isHeard = !now.noted().isEmpty() || now.means(Intent.CORRECTION);
        if (isHandedOver(now) && !isHeard) {
            boolean isTelling = now.heededJustNow(NOT_COVERED) && !now.reading().isQuestion();
            return isTelling ? new Move.Invite(Occasion.ANYTHING_ELSE) : new Move.HandOver("not-covered");
        }
        if (isHeard || !now.topics().isEmpty() || now.means(Intent.LAW_QUESTION)) {
            return new Move.Invite(Occasion.ANYTHING_ELSE);
        }
        if (now.heededJustNow(STUCK)) {
            return new Move.HandOver("unclear");
        }
        boolean isAsked = now.reading().isQuestion();
        return new Move.Invite(
                now.before().bargaining().isOpen() && !isAsked ? Occasion.PROPOSAL_STANDS : Occasion.NO_ANSWER);
    }

    /// No verified rule covers it, and that has been said.
    static boolean isHandedOver(Situation now) {
        return now.heeded(NOT_COVERED) && isNothingKnown(now);
    }

    private static boolean isNewMatter(Situation now) {
        return !now.file().categoryId().equals(now.before().file().categoryId())
                || now.before().file().assessment().isEmpty();
    }

    private static boolean isNewProposal(Situation now) {
        return now.before()
                .bargaining()
                .latest()
                .map(last -> !last.heads().equals(now.proposal().heads())
                        || !last.options().equals(now.proposal().options())
                        || !last.ceiling().equals(now.proposal().ceiling()))
                .orElse(true);
    }

    private static Move explanation(Situation now) {
        var category = now.edition().category(now.file().categoryId().orElseThrow());
        var secondary = now.file().category().orElseThrow().secondary().stream()
                .map(now.edition()::category)
                .toList();
        var told = EnumSet.noneOf(Rule.Kind.class);
        var rights = now.assessment().holding().stream()
                .sorted(Comparator.comparing(Inquiry::worth)
                        .reversed()
                        .thenComparing(finding -> !isOwn(finding, category))
                        .thenComparing(finding -> finding.rule().categories().size()))
                .filter(finding -> addsTo(told, finding))
                .limit(MOST_RIGHTS)
                .map(Inquiry::right)
                .toList();
        var possible = now.assessment().undecided().stream()
                .filter(finding -> !finding.rule().denies() && Relevance.isOfMatter(finding, now))
                .sorted(LIKELIEST)
                .filter(finding -> addsTo(told, finding))
                .limit(rights.isEmpty() ? MOST_RIGHTS : MOST_POSSIBLE)
                .map(Inquiry::right)
                .toList();
        return new Move.Explain(category, secondary, now.noted(), rights, possible, now.on());
    }

    private static boolean isOwn(Assessment.Finding finding, Category category) {
        return finding.rule().categories().contains(category.id());
    }

    /// The finding gives a kind of remedy that was not told yet; what only denies is told always.
    private static boolean addsTo(Set<Rule.Kind> told, Assessment.Finding finding) {
        var kinds = finding.rule().remedies().stream().map(Rule.Remedy::kind).toList();
        return told.addAll(kinds) || kinds.isEmpty();
    }

    private static long worth(Assessment.Finding finding) {
        return finding.heads().stream()
                .flatMap(head -> head.amount().stream())
                .mapToLong(amount -> amount.minorUnits())
                .sum();
    }

    private static Move.Right right(Assessment.Finding finding) {
        return new Move.Right(finding.rule().explain(), finding.sources(), finding.missing(), finding.on());
    }

    private static Move proposal(Situation now) {
        int number = now.before().bargaining().proposals().size() + 1;
        List<Fact> assumed = now.proposal().assumptions().stream()
                .sorted()
                .flatMap(id -> now.edition().fact(id).stream())
                .toList();
        return new Move.Propose(number, now.proposal(), assumed, forums(now), precedents(now));
    }

    static List<Forum> forums(Situation now) {
        var category = now.file().categoryId();
        return now.edition().forums().stream()
                .filter(forum -> forum.jurisdiction() == now.assessment().jurisdiction())
                .filter(forum -> forum.categories().isEmpty()
                        || category.filter(forum.categories()::contains).isPresent())
                .limit(3)
                .toList();
    }

    private static List<Precedent> precedents(Situation now) {
        var category = now.file().categoryId().orElseThrow();
        return now.edition().precedents().stream()
                .filter(precedent ->
                        precedent.jurisdiction() == now.assessment().jurisdiction())
                .filter(precedent -> precedent.categories().contains(category))
                .limit(1)
                .toList();
    }
}
