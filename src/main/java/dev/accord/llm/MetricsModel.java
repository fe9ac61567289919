package dev.accord.llm;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// Counts the calls of a model: how they ended, how long they took, the tokens, and what the guard made of them.
@Primary
@Component
final class MetricsModel implements LanguageModel {

    private final LanguageModel model;
    private final ModelSettings settings;
    private final MeterRegistry registry;

    MetricsModel(@Qualifier("endpointModel") LanguageModel model, ModelSettings settings, MeterRegistry registry) {
        this.model = model;
        this.settings = settings;
        this.registry = registry;
    }

    @Override
    public boolean isThere() {
        return model.isThere();
    }

    @Override
    public Consultation consult(long spent) {
        return new Consultation(this, settings.turnPatience(), settings.disputeTokens() - spent);
    }

    @Override
    public Consultation consultAtDesk(long spent) {
        return new Consultation(this, settings.deskPatience(), settings.disputeTokens() - spent);
    }

    @Override
    public ModelCall ask(Ask ask, Duration limit) {
        var call = model.ask(ask, limit);
        var outcome = call.outcome().name().toLowerCase(Locale.ROOT);
        Timer.builder("accord.model.calls")
                .description("Asks of the language model by prompt and outcome")
                .tags("prompt", ask.prompt().name(), "outcome", outcome)
                .register(registry)
                .record(call.time());
        Counter.builder("accord.model.tokens")
                .description("Tokens the language model has used")
                .register(registry)
                .increment(call.tokens());
        return call;
    }

    @Override
    public void judged(ModelCall call, boolean passed) {
        Counter.builder("accord.model.verdicts")
                .description("What the checks made of the language model's answers")
                .tags("prompt", call.prompt(), "passed", Boolean.toString(passed))
                .register(registry)
                .increment();
    }
}
