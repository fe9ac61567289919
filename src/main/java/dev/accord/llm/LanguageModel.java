package dev.accord.llm;

import java.time.Duration;

/// A model that may be asked. It has no tools and no side effects.
public interface LanguageModel {

    /// Whether there is one at all.
    boolean isThere();

    /// Asks and waits no longer than the limit. Never throws: a fault is an outcome of the call.
    ModelCall ask(Ask ask, Duration limit);

    /// What a turn may spend.
    ///
    /// @param spent the tokens that earlier turns of the dispute have used
    Consultation consult(long spent);

    /// What staff who wait for a draft may spend: more time than a turn.
    ///
    /// @param spent the tokens that the dispute has used, 0 where it is about none
    Consultation consultAtDesk(long spent);

    /// Hears what was made of an answer.
    default void judged(ModelCall call, boolean passed) {}
}
