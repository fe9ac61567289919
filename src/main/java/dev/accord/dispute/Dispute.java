package dev.accord.dispute;

import dev.accord.shared.DisputeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A dispute as it stands after its newest commit: the fold of its events.
public record Dispute(
        DisputeId id,
        Opening opening,
        Handling handling,
        CaseFile file,
        Talk talk,
        Bargaining bargaining,
        Rounds rounds,
        Clocks clocks,
        Performance performance,
        List<Recorded> history) {

    public Dispute {
        history = List.copyOf(history);
    }

    /// From the first commit, which holds a [DisputeEvent.DisputeOpened].
    static Dispute opened(DisputeId id, Recorded first) {
        var opened = (DisputeEvent.DisputeOpened) first.events().getFirst();
        var opening = Opening.of(opened, first.at());
        var born = new Dispute(
                id,
                opening,
                Handling.byAssistant(first.at()),
                CaseFile.EMPTY,
                Talk.EMPTY,
                Bargaining.EMPTY,
                Rounds.NONE,
                Clocks.NONE,
                Performance.NONE,
                List.of());
        return born.after(first);
    }

    public long version() {
        return history.size();
    }

    /// The assistant may speak.
    public boolean isWithAssistant() {
        return handling.handler() == Handler.ASSISTANT && !handling.isClosed() && opening.consented();
    }

    /// A person has it: nothing of the machine's may appear.
    public boolean isWithMediator() {
        return handling.handler() == Handler.MEDIATOR && !handling.isClosed();
    }

    /// There is a turn to take.
    public boolean awaitsAssistant() {
        return isWithAssistant() && !talk.unanswered().isEmpty();
    }

    /// Where it is on its way.
    public Stage stage() {
        if (handling.isClosed()) {
            return Stage.CLOSED;
        }
        return switch (handling.handler()) {
            case WAITING, MEDIATOR -> Stage.MEDIATION;
            case ASSISTANT -> rounds.agreement().isPresent() ? Stage.PERFORMANCE : talks();
        };
    }

    /// The stage as the API names it: a proposal is something to talk about, also before the seller has heard of it.
    public String stageName() {
        boolean isProposed = stage() == Stage.INTAKE && !bargaining.proposals().isEmpty();
        return (isProposed ? Stage.NEGOTIATION : stage()).slug();
    }

    private Stage talks() {
        return rounds.respondent()
                .map(respondent -> respondent.answered() ? Stage.NEGOTIATION : Stage.NOTICE)
                .orElse(Stage.INTAKE);
    }

    /// When something is next to be done by itself: what the stage's clock says, or a promise that falls due.
    public Optional<Instant> due() {
        if (handling.isClosed()) {
            return Optional.empty();
        }
        return Stream.concat(clocks.of(stage()).flatMap(Clock::due).stream(), performance.due().stream())
                .min(Instant::compareTo);
    }

    /// The consumer's day at an instant.
    public LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, opening.zone());
    }

    /// As it would stand with these events in the same commit.
    public Dispute with(List<DisputeEvent> events, Instant at) {
        return events.isEmpty() ? this : after(new Recorded(version(), at, new byte[0], events));
    }

    Dispute after(Recorded commit) {
        var result = this;
        for (var event : commit.events()) {
            result = result.after(event, commit);
        }
        return result.with(history, commit).with(result.clocks.moved(stage(), result.stage(), commit.at()));
    }

    private Dispute after(DisputeEvent event, Recorded commit) {
        var handled = with(handling.after(event, commit.at()))
                .with(rounds.after(event, commit.at()))
                .with(clocks.after(event, commit.at()))
                .with(performance.after(event, commit.at()));
        return switch (event) {
            case DisputeEvent.DisputeOpened _ -> handled;
            case DisputeEvent.ReturnLinkMade(var hash) -> handled.with(opening.withToken(hash));
            case DisputeEvent.ConsentWithdrawn _ ->
                handled.with(opening.withdrawn()).with(talk.silenced());
            case DisputeEvent.MessageSaid message ->
                handled.with(talk.heard(message, commit.version(), !isWithMediator() && !isForSeller(message)));
            case DisputeEvent.CategoryRecognised recognised -> handled.with(file.withCategory(recognised));
            case DisputeEvent.FactLearned(var learned) -> handled.with(file.with(learned));
            case DisputeEvent.FactUnknown(var fact) -> handled.with(file.without(fact));
            case DisputeEvent.FactLeftOut(var fact) -> handled.with(file.leavingOut(fact));
            case DisputeEvent.AssessmentMade made -> handled.with(file.assessed(made));
            case DisputeEvent.ProposalMade(var number, var proposal) -> handled.with(bargaining.proposed(proposal));
            case DisputeEvent.AssistantSaid entry -> handled.with(talk.answered(entry));
            case DisputeEvent.NoticeGiven notice -> handled.with(talk.noticed(notice));
            case DisputeEvent.ProposalDecided decided -> handled.with(bargaining.decided(decided));
            case DisputeEvent.HandoffRequested _, DisputeEvent.MediatorTookOver _, DisputeEvent.DisputeClosed _ ->
                handled.with(talk.silenced());
            case RoundEvent.FactContested(var fact, var value, var statement) ->
                handled.with(file.contested(new Contested(fact, value, statement, commit.version())));
            case DisputeEvent.HandedBack _, DisputeEvent.ModelAsked _, RoundEvent _, AgreementEvent _ -> handled;
        };
    }

    /// Once the seller was told of the dispute, what the consumer says to both is meant for the seller.
    private boolean isForSeller(DisputeEvent.MessageSaid message) {
        return rounds.respondent().isPresent() && message.to() == Addressees.BOTH;
    }

    private Dispute with(Opening changed) {
        return new Dispute(id, changed, handling, file, talk, bargaining, rounds, clocks, performance, history);
    }

    private Dispute with(Handling changed) {
        return new Dispute(id, opening, changed, file, talk, bargaining, rounds, clocks, performance, history);
    }

    private Dispute with(CaseFile changed) {
        return new Dispute(id, opening, handling, changed, talk, bargaining, rounds, clocks, performance, history);
    }

    private Dispute with(Talk changed) {
        return new Dispute(id, opening, handling, file, changed, bargaining, rounds, clocks, performance, history);
    }

    private Dispute with(Bargaining changed) {
        return new Dispute(id, opening, handling, file, talk, changed, rounds, clocks, performance, history);
    }

    private Dispute with(Rounds changed) {
        return new Dispute(id, opening, handling, file, talk, bargaining, changed, clocks, performance, history);
    }

    private Dispute with(Clocks changed) {
        return new Dispute(id, opening, handling, file, talk, bargaining, rounds, changed, performance, history);
    }

    private Dispute with(Performance changed) {
        return new Dispute(id, opening, handling, file, talk, bargaining, rounds, clocks, changed, history);
    }

    private Dispute with(List<Recorded> before, Recorded commit) {
        var longer = new ArrayList<>(before);
        longer.add(commit);
        return new Dispute(id, opening, handling, file, talk, bargaining, rounds, clocks, performance, longer);
    }
}
