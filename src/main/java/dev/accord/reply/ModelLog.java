package dev.accord.reply;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.llm.Consultation;
import dev.accord.llm.ModelCall;
import java.util.List;
import java.util.Locale;

/// What was asked of a model about a dispute, as events of its stream.
public final class ModelLog {

    private ModelLog() {}

    public static List<DisputeEvent> of(Consultation consultation) {
        return consultation.calls().stream().map(ModelLog::event).toList();
    }

    /// The tokens that a dispute has used.
    public static long spent(Dispute dispute) {
        return dispute.history().stream()
                .flatMap(commit -> commit.events().stream())
                .mapToLong(event ->
                        event instanceof DisputeEvent.ModelAsked call ? (long) call.tokensIn() + call.tokensOut() : 0)
                .sum();
    }

    private static DisputeEvent event(ModelCall call) {
        var outcome = call.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new DisputeEvent.ModelAsked(
                call.prompt(),
                call.model(),
                outcome,
                call.verdict(),
                call.tokensIn(),
                call.tokensOut(),
                call.time(),
                call.request(),
                call.answer());
    }
}
