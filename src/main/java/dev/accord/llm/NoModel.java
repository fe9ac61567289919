package dev.accord.llm;

import dev.accord.llm.ModelCall.Outcome;
import java.time.Duration;

/// None is configured.
final class NoModel implements LanguageModel {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public ModelCall ask(Ask ask, Duration limit) {
        return new ModelCall(ask.prompt().id(), "", Outcome.RESTING, 0, 0, Duration.ZERO, "", "", "");
    }

    @Override
    public Consultation consult(long spent) {
        return new Consultation(this, Duration.ZERO, 0);
    }

    @Override
    public Consultation consultAtDesk(long spent) {
        return consult(spent);
    }
}
