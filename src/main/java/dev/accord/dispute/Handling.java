package dev.accord.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who has the dispute, since when and why.
///
/// @param mediator who holds it, null unless a mediator does
/// @param outcome how it ended, null while open
public record Handling(
        Handler handler,
        Instant since,
        @Nullable String mediator,
        String reason,
        @Nullable String outcome,
        String outcomeReasons) {

    static Handling byAssistant(Instant at) {
        return new Handling(Handler.ASSISTANT, at, null, "", null, "");
    }

    public boolean isClosed() {
        return outcome != null;
    }

    Handling after(DisputeEvent event, Instant at) {
        return switch (event) {
            case DisputeEvent.HandoffRequested(var by, var why) ->
                new Handling(Handler.WAITING, at, null, why, outcome, outcomeReasons);
            case DisputeEvent.MediatorTookOver(var who) ->
                new Handling(Handler.MEDIATOR, at, who, reason, outcome, outcomeReasons);
            case DisputeEvent.HandedBack(var who, var note) ->
                new Handling(Handler.ASSISTANT, at, null, note, outcome, outcomeReasons);
            case DisputeEvent.DisputeClosed(var by, var how, var why) ->
                new Handling(handler, at, mediator, reason, how, why);
            case DisputeEvent.DisputeOpened _,
                    DisputeEvent.ReturnLinkMade _,
                    DisputeEvent.ConsentWithdrawn _,
                    DisputeEvent.MessageSaid _,
                    DisputeEvent.CategoryRecognised _,
                    DisputeEvent.FactLearned _,
                    DisputeEvent.FactUnknown _,
                    DisputeEvent.FactLeftOut _,
                    DisputeEvent.AssessmentMade _,
                    DisputeEvent.ProposalMade _,
                    DisputeEvent.AssistantSaid _,
                    DisputeEvent.NoticeGiven _,
                    DisputeEvent.ProposalDecided _,
                    DisputeEvent.ModelAsked _,
                    RoundEvent _,
                    AgreementEvent _ -> this;
        };
    }
}
