package dev.accord.dialogue;

import java.util.List;

/// Decides what the assistant does next: the first step that applies makes the moves. Pure.
public final class Dialogue {

    private static final List<Step> STEPS = List.of(
            Steps::protectLife,
            Steps::handOverWhenAsked,
            Steps::withdraw,
            Steps::letBe,
            Steps::setBoundary,
            Steps::decideProposal,
            Scope::leaveToTheCourt,
            Steps::askCategoryWhenUnsure,
            Asides::answer,
            Steps::explainQuestion,
            Steps::answerLawQuestion,
            Steps::ignoreInstructions,
            Asides::offerQuestions,
            Steps::inviteStory,
            Steps::apologiseForRepetition,
            Steps::handOverWhenLost,
            Steps::askAgainWhenUnclear,
            Inquiry::askOrPropose);

    private Dialogue() {}

    /// The moves of this turn, in order; never none.
    public static List<Move> next(Situation situation) {
        return STEPS.stream()
                .map(step -> step.moves(situation))
                .filter(moves -> !moves.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
