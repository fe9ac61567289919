package dev.accord.dialogue;

import dev.accord.dialogue.Move.Circumstance;
import dev.accord.dialogue.Move.Occasion;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Signal;
import dev.accord.understanding.Topic;
import java.util.List;
import java.util.Optional;

/// The patterns that come before the inquiry itself: emergencies, wishes, repair.
final class Steps {

    static final CategoryId NON_DISPUTE = new CategoryId("non-dispute");
    static final FactId CATEGORY = new FactId("category");
    private static final String INSISTED = "insisted";
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

    /// Who lets it be for now loses nothing; only who takes it back in so many words closes it.
    static List<Move> letBe(Situation now) {
        return now.means(Intent.LEAVE) && now.noted().isEmpty() && now.topics().isEmpty() && isStory(now)
                ? List.of(new Move.Invite(Occasion.LEAVING))
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
        if (now.means(Intent.COUNTER) && !now.topics().contains(Topic.RECKONING)) {
            return List.of(new Move.Decide(number, Move.Verdict.COUNTER, ""));
        }
        if (now.means(Intent.ACCEPT)) {
            return List.of(new Move.Decide(number, Move.Verdict.ACCEPT, ""));
        }
        return now.means(Intent.DECLINE) ? List.of(new Move.Decide(number, Move.Verdict.DECLINE, "")) : List.of();
    }

    static List<Move> askCategoryWhenUnsure(Situation now) {
        return CategoryQuestion.whenUnsure(now);
    }

    /// "Why do you ask", "what do you mean", "say that again": the question again, in the manner wished for.
    static List<Move> explainQuestion(Situation now) {
        if (!now.noted().isEmpty()) {
            return List.of();
        }
        return manner(now)
                .flatMap(manner -> openQuestion(now, manner))
                .map(List::of)
                .orElse(List.of());
    }

    /// A question about the law is answered, and then the open question comes back.
    static List<Move> answerLawQuestion(Situation now) {
        if (!now.means(Intent.LAW_QUESTION) || !now.noted().isEmpty() || now.isFirstTurn() && isStory(now)) {
            return List.of();
        }
        var answer = new Move.Answer(isStory(now) ? Relevance.passages(now) : now.passages(), now.on());
        return now.openQuestion().isPresent()
                ? List.of(answer, openQuestionOr(now, Occasion.UNCLEAR))
                : List.of(answer);
    }

    /// Instructions to the system, and nothing else, change nothing.
    static List<Move> ignoreInstructions(Situation now) {
        return now.shows(Signal.INJECTION) && now.noted().isEmpty() && !isStory(now)
                ? List.of(new Move.Care(Circumstance.INJECTION), openQuestionOr(now, Occasion.UNCLEAR))
                : List.of();
    }

    /// Who has to say a thing twice gets an apology and the question in other words; the second time a person.
    static List<Move> apologiseForRepetition(Situation now) {
        if (!now.shows(Signal.REPEATED_QUESTION) || !now.noted().isEmpty()) {
            return List.of();
        }
        if (now.heeded(Attention.code(Circumstance.REPEATED_QUESTION))) {
            return List.of(new Move.HandOver("unclear"));
        }
        return openQuestion(now, Move.Manner.AGAIN)
                .map(question -> List.of(new Move.Care(Circumstance.REPEATED_QUESTION), question))
                .orElse(List.of());
    }

    static List<Move> inviteStory(Situation now) {
        if (isStory(now)) {
            return now.means(Intent.THANKS)
                            && !now.reading().isQuestion()
                            && now.noted().isEmpty()
                            && now.openQuestion().isEmpty()
                    ? List.of(new Move.Invite(Occasion.THANKS))
                    : List.of();
        }
        if (now.means(Intent.THANKS) && !now.reading().isQuestion()) {
            return List.of(new Move.Invite(Occasion.THANKS));
        }
        if (now.means(Intent.GREETING)) {
            return List.of(new Move.Invite(Occasion.GREETING));
        }
        if (now.isFirstTurn()) {
            var invitation = new Move.Invite(Occasion.NOT_A_DISPUTE);
            return now.suggestion().map(offer -> List.of(invitation, offer)).orElse(List.of(invitation));
        }
        return now.heededJustNow(INSISTED)
                ? List.of(new Move.HandOver("unclear"))
                : List.of(new Move.Invite(Occasion.UNCLEAR));
    }

    static List<Move> handOverWhenLost(Situation now) {
        return isUnclear(now) && now.before().talk().unclear() >= MOST_MISUNDERSTANDINGS
                ? List.of(new Move.HandOver("unclear"))
                : List.of();
    }

    /// Once for each question: who did not answer it in other words either has nothing to say to it.
    static List<Move> askAgainWhenUnclear(Situation now) {
        if (!isUnclear(now)) {
            return List.of();
        }
        if (isAskedTwice(now)) {
            return NextQuestion.in(now)
                    .map(next -> List.<Move>of(new Move.Ask(next, Move.Manner.ONWARD)))
                    .orElse(List.of());
        }
        return openQuestion(now, Move.Manner.REWORDED).map(List::of).orElse(List.of());
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
                && now.file().category().equals(now.before().file().category());
    }

    private static boolean isAskedTwice(Situation now) {
        return now.openQuestion()
                .filter(open -> now.before().talk().asked().stream()
                                .filter(open::equals)
                                .count()
                        > 1)
                .isPresent();
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
        return openQuestion(now, Move.Manner.AGAIN).orElse(new Move.Invite(occasion));
    }

    /// The open question once more.
    static Optional<Move> openQuestion(Situation now, Move.Manner manner) {
        return now.openQuestion()
                .flatMap(now.edition()::fact)
                .<Move>map(fact -> new Move.Ask(fact, manner))
                .or(() -> CategoryQuestion.again(now, manner));
    }
}
