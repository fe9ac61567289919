package dev.accord.dialogue;

import dev.accord.dialogue.Move.Circumstance;
import dev.accord.understanding.Signal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Words of care for what a message shows about its writer: once for each circumstance, and before anything else is
/// said.
final class Attention {

    private static final Map<Signal, Circumstance> CIRCUMSTANCES = Map.of(
            Signal.MEDICAL_URGENCY, Circumstance.MEDICAL_URGENCY,
            Signal.DANGER, Circumstance.DANGER,
            Signal.ANGER, Circumstance.ANGER,
            Signal.MINOR, Circumstance.MINOR,
            Signal.ELDERLY, Circumstance.ELDERLY,
            Signal.LEGAL_THREAT, Circumstance.LEGAL_THREAT,
            Signal.DEADLINE_NEAR, Circumstance.DEADLINE_NEAR,
            Signal.REPEATED_QUESTION, Circumstance.REPEATED_QUESTION);

    private Attention() {}

    static Optional<Move> paid(Situation now) {
        return CIRCUMSTANCES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Signal::ordinal)))
                .filter(one -> now.shows(one.getKey()) && !now.heeded(code(one.getValue())))
                .map(one -> (Move) new Move.Care(one.getValue()))
                .findFirst();
    }

    /// The code under which a circumstance is remembered as answered.
    static String code(Circumstance circumstance) {
        return circumstance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
