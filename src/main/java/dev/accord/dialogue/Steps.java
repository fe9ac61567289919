package dev.accord.dialogue;

import dev.accord.dialogue.Move.Circumstance;
import dev.accord.dialogue.Move.Occasion;
import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.shared.Text;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reading;
import dev.accord.understanding.Signal;
import java.util.List;
import java.util.Optional;

/// The patterns that come before the inquiry itself: emergencies, wishes, repair.
final class Steps {

    static final CategoryId NON_DISPUTE = new CategoryId("non-dispute");
    static final FactId CATEGORY = new FactId("category");
    private static final int MOST_MISUNDERSTANDINGS = 2;

    private Steps() {}

    static List<Move> protectLife(Situation now) {
        return now.shows(Signal.SELF_HARM)
                ? List.of(new Move.Care(Circumstance.SELF_HARM), new Move.HandOver("self-harm"))
                : List.of();
    }

    static List<Move> handOverWhenAsked(Situation now) {
        return now.shows(Signal.WANTS_HUMAN) ? List.of(new Move.HandOver("asked")) : List.of();
    }

    static List<Move> withdraw(Situation now) {
        return now.means(Intent.WITHDRAW) && now.noted().isEmpty()
                ? List.of(new Move.Close(now.file().categoryId()))
                : List.of();
    }

    /// Abuse without a matter gets one calm sentence; the second time a person is called.
    static List<Move> setBoundary(Situation now) {
        if (!now.shows(Signal.ABUSE) || !now.noted().isEmpty() || isStory(now)) {
            return List.of();
        }
        return now.heeded("abuse")
                ? List.of(new Move.HandOver("abuse"))
                : List.of(new Move.Care(Circumstance.ABUSE), openQuestionOr(now, Occasion.UNCLEAR));
    }

    static List<Move> decideProposal(Situation now) {
        if (!now.before().bargaining().isOpen()) {
            return List.of();
        }
        int number = now.before().bargaining().proposals().size();
        if (now.means(Intent.COUNTER)) {
            return List.of(new Move.Decide(number, Move.Verdict.COUNTER, ""));
        }
        if (now.means(Intent.ACCEPT)) {
            return List.of(new Move.Decide(number, Move.Verdict.ACCEPT, ""));
        }
        return now.means(Intent.DECLINE) ? List.of(new Move.Decide(number, Move.Verdict.DECLINE, "")) : List.of();
    }

    static List<Move> askCategoryWhenUnsure(Situation now) {
        boolean asked = now.before().talk().asked().contains(CATEGORY);
        if (!now.reading().unsure() || asked || !now.isFirstTurn() || !isStory(now)) {
            return List.of();
        }
        return distinction(now).map(List::of).orElse(List.of());
    }

    /// "Why do you ask", "what do you mean", "say that again": the question again, in the manner wished for.
    static List<Move> explainQuestion(Situation now) {
        var open = now.openQuestion().flatMap(now.edition()::fact);
        if (open.isEmpty() || !now.noted().isEmpty()) {
            return List.of();
        }
        return manner(now)
                .<List<Move>>map(manner -> List.of(new Move.Ask(open.get(), manner)))
                .orElse(List.of());
    }

    /// A question about the law is answered, and then the open question comes back.
    static List<Move> answerLawQuestion(Situation now) {
        if (!now.means(Intent.LAW_QUESTION) || !now.noted().isEmpty() || now.isFirstTurn() && isStory(now)) {
            return List.of();
        }
        var answer = new Move.Answer(now.passages(), now.on());
        return now.openQuestion().isPresent()
                ? List.of(answer, openQuestionOr(now, Occasion.UNCLEAR))
                : List.of(answer);
    }

    static List<Move> inviteStory(Situation now) {
        if (!now.noted().isEmpty() && now.file().categoryId().isPresent()) {
            return List.of();
        }
        boolean matterKnown =
                now.file().categoryId().filter(id -> !id.equals(NON_DISPUTE)).isPresent();
        if (matterKnown) {
            return now.means(Intent.THANKS) && now.openQuestion().isEmpty()
                    ? List.of(new Move.Invite(Occasion.THANKS))
                    : List.of();
        }
        if (now.means(Intent.GREETING)) {
            return List.of(new Move.Invite(Occasion.GREETING));
        }
        return List.of(new Move.Invite(now.isFirstTurn() ? Occasion.NOT_A_DISPUTE : Occasion.UNCLEAR));
    }

    static List<Move> handOverWhenLost(Situation now) {
        return isUnclear(now) && now.before().talk().unclear() >= MOST_MISUNDERSTANDINGS
                ? List.of(new Move.HandOver("unclear"))
                : List.of();
    }

    static List<Move> askAgainWhenUnclear(Situation now) {
        if (!isUnclear(now)) {
            return List.of();
        }
        return now.openQuestion()
                .flatMap(now.edition()::fact)
                .<List<Move>>map(fact -> List.of(new Move.Ask(fact, Move.Manner.REWORDED)))
                .orElse(List.of());
    }

    /// The message tells of a dispute, whatever else it holds.
    static boolean isStory(Situation now) {
        return now.file().categoryId().filter(id -> !id.equals(NON_DISPUTE)).isPresent();
    }

    private static boolean isUnclear(Situation now) {
        return now.openQuestion().isPresent()
                && now.noted().isEmpty()
                && now.reading().intents().isEmpty()
                && now.file().unknown().equals(now.before().file().unknown())
                && now.file().categoryId().equals(now.before().file().categoryId());
    }

    private static Optional<Move.Manner> manner(Situation now) {
        if (now.means(Intent.WHY_ASK)) {
            return Optional.of(Move.Manner.WITH_REASON);
        }
        if (now.means(Intent.CLARIFY)) {
            return Optional.of(Move.Manner.REWORDED);
        }
        return now.means(Intent.REPEAT) ? Optional.of(Move.Manner.AGAIN) : Optional.empty();
    }

    private static Move openQuestionOr(Situation now, Occasion occasion) {
        return now.openQuestion()
                .flatMap(now.edition()::fact)
                .<Move>map(fact -> new Move.Ask(fact, Move.Manner.AGAIN))
                .orElse(new Move.Invite(occasion));
    }

    private static Optional<Move> distinction(Situation now) {
        var likely = now.reading().categories().stream()
                .map(Reading.Scored::category)
                .filter(id -> !id.equals(NON_DISPUTE))
                .limit(3)
                .map(now.edition()::category)
                .toList();
        if (likely.size() < 2) {
            return Optional.empty();
        }
        var question = prepared(likely.get(0), likely.get(1)).or(() -> prepared(likely.get(1), likely.get(0)));
        return Optional.of(new Move.AskCategory(question, question.isPresent() ? likely.subList(0, 2) : likely));
    }

    private static Optional<Text> prepared(Category one, Category other) {
        return one.distinctions().stream()
                .filter(distinction -> distinction.from().equals(other.id()))
                .map(Category.Distinction::question)
                .findFirst();
    }
}
