package dev.accord.intake;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.llm.Consultation;
import dev.accord.llm.LanguageModel;
import dev.accord.llm.ModelCall;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.reply.ModelWording;
import dev.accord.understanding.ModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A [Turn] with a language model before and after it, where the consumer agreed and one is configured: a second
/// reading
/// of what the first left open, and warmer words for what was decided. The turn itself stays as it is, and any fault of
/// the model leaves the plain turn.
final class AssistedTurn {

    private static final String PURPOSE = "model-assistance";

    private final Turn turn;
    private final ModelReader reader;
    private final ModelWording wording;
    private final LanguageModel model;
    private final Redactor redactor;
    private final Cores cores;

    AssistedTurn(
            Turn turn, ModelReader reader, ModelWording wording, LanguageModel model, Redactor redactor, Cores cores) {
        this.turn = turn;
        this.reader = reader;
        this.wording = wording;
        this.model = model;
        this.redactor = redactor;
        this.cores = cores;
    }

    /// What a turn said, and what was asked of the model meanwhile.
    record Taken(List<DisputeEvent> said, List<DisputeEvent> asked) {

        /// Everything, for one commit.
        List<DisputeEvent> events() {
            var all = new ArrayList<>(asked);
            all.addAll(said);
            return all;
        }
    }

    Taken takePlainly(Dispute dispute) {
        return new Taken(cores.compute(() -> turn.take(dispute)), List.of());
    }

    Taken take(Dispute dispute) {
        if (!model.isThere() || !dispute.opening().purposes().contains(PURPOSE)) {
            return takePlainly(dispute);
        }
        var consultation = model.consult(spent(dispute));
        var second = turn.reading(reader);
        var events = cores.compute(() -> second.take(dispute));
        if (reader.consult(consultation)) {
            events = cores.compute(() -> second.take(dispute));
        }
        var said = wording.reword(events, heard(dispute), dispute.opening().language(), consultation);
        return new Taken(said, asked(consultation));
    }

    private MaskedText heard(Dispute dispute) {
        return redactor.redact(String.join("\n", dispute.talk().unanswered().values()));
    }

    private static List<DisputeEvent> asked(Consultation consultation) {
        return consultation.calls().stream().map(AssistedTurn::event).toList();
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

    /// The tokens that this dispute has used.
    private static long spent(Dispute dispute) {
        return dispute.history().stream()
                .flatMap(commit -> commit.events().stream())
                .mapToLong(event ->
                        event instanceof DisputeEvent.ModelAsked call ? (long) call.tokensIn() + call.tokensOut() : 0)
                .sum();
    }
}
