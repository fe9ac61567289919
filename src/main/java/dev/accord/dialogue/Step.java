package dev.accord.dialogue;

import java.util.List;

/// One pattern of the conversation: the moves it makes in a situation, or none where it does not apply.
@FunctionalInterface
interface Step {

    List<Move> moves(Situation situation);
}
