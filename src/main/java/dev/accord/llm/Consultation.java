package dev.accord.llm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One turn's dealings with the model: how long it may still wait, how many tokens are left, and what was asked.
public final class Consultation {

    /// Less is not worth a call.
    private static final Duration SHORTEST = Duration.ofMillis(150);

    private final LanguageModel model;
    private final List<ModelCall> calls = new ArrayList<>();
    private Duration patience;
    private long tokens;

    Consultation(LanguageModel model, Duration patience, long tokens) {
        this.model = model;
        this.patience = patience;
        this.tokens = tokens;
    }

    /// Asks with a share of the time that is left, 0 to 1; empty where no answer came. After one fault the turn asks no
    /// more.
    public Optional<String> ask(Ask ask, double share) {
        var limit = Duration.ofNanos((long) (patience.toNanos() * share));
        if (!model.isThere() || tokens <= 0 || limit.compareTo(SHORTEST) < 0) {
            return Optional.empty();
        }
        var call = model.ask(ask, limit);
        patience = call.said().isPresent() ? patience.minus(call.time()) : Duration.ZERO;
        tokens -= call.tokens();
        calls.add(call);
        return call.said();
    }

    /// Records what was made of the newest answer.
    public void judge(boolean passed, String verdict) {
        calls.set(calls.size() - 1, calls.getLast().judged(verdict));
        model.judged(calls.getLast(), passed);
    }

    /// Every call for which words left, in order.
    public List<ModelCall> calls() {
        return calls.stream().filter(call -> call.outcome().hasLeft()).toList();
    }
}
