package dev.accord.intake;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.llm.LanguageModel;
import dev.accord.privacy.Redactor;
import dev.accord.reply.ModelLog;
import dev.accord.reply.ModelWording;
import dev.accord.reply.Speaker;
import dev.accord.understanding.ModelReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A [Turn] with a language model before and after it, where the consumer agreed and one is configured: a second
/// reading
/// of what the first left open, and warmer words for what was decided. The turn itself stays as it is, and any fault of
/// the model leaves the plain turn.
final class AssistedTurn {

    private static final String PURPOSE = "model-assistance";

    private final Turn turn;
    private final Optional<Assistance> assistance;
    private final Cores cores;

    /// @param assistance empty: the turn is taken plainly
    AssistedTurn(Turn turn, Optional<Assistance> assistance, Cores cores) {
        this.turn = turn;
        this.assistance = assistance;
        this.cores = cores;
    }

    /// What stands beside a turn.
    ///
    /// @param reader one of this turn's own
    record Assistance(LanguageModel model, ModelReader reader, ModelWording wording, Redactor redactor) {

        boolean isWelcome(Dispute dispute) {
            return model.isThere() && dispute.opening().purposes().contains(PURPOSE);
        }
    }

    /// What a turn has still to say, and what was asked of the model meanwhile.
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

    /// @param speaker says parts of the reply while the rest is still being worded
    Taken take(Dispute dispute, Speaker speaker) {
        return assistance
                .filter(beside -> beside.isWelcome(dispute) && !ModelWording.hasBegun(dispute))
                .map(beside -> take(dispute, beside, speaker))
                .orElseGet(() -> takePlainly(dispute));
    }

    private Taken take(Dispute dispute, Assistance beside, Speaker speaker) {
        var consultation = beside.model().consult(ModelLog.spent(dispute));
        var second = turn.reading(beside.reader());
        var events = cores.compute(() -> second.take(dispute));
        if (beside.reader().consult(consultation)) {
            events = cores.compute(() -> second.take(dispute));
        }
        var heard = beside.redactor()
                .redact(String.join("\n", dispute.talk().unanswered().values()));
        var said = beside.wording().reword(events, heard, dispute.opening().language(), consultation, speaker);
        return new Taken(said, ModelLog.of(consultation));
    }
}
