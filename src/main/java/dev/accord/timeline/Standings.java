package dev.accord.timeline;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Bargaining;
import dev.accord.dispute.Citation;
import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.LearnedFact;
import dev.accord.dispute.RuleOutcome;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Procedure;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Says where a dispute stands, in one language and for one audience.
public final class Standings {

    private final Edition edition;
    private final Audience audience;
    private final Language language;

    public Standings(Edition edition, Audience audience, Language language) {
        this.edition = edition;
        this.audience = audience;
        this.language = language;
    }

    public Standing of(Dispute dispute) {
        var file = dispute.file();
        var handling = dispute.handling();
        return new Standing(
                dispute.id(),
                dispute.stageName(),
                handling.handler().name(),
                handling.mediator(),
                handling.isClosed(),
                handling.outcome(),
                dispute.opening().jurisdiction().name(),
                dispute.opening().language().code(),
                file.category().map(this::kind).orElse(null),
                file.category().stream()
                        .flatMap(one -> one.secondary().stream())
                        .map(id -> kind(id, null, false))
                        .toList(),
                facts(dispute),
                file.unknown(),
                file.assessment().map(this::judged).orElse(null),
                proposals(dispute),
                clocks(dispute),
                Dealings.of(dispute, audience, edition, language));
    }

    private Standing.Kind kind(DisputeEvent.CategoryRecognised recognised) {
        return kind(recognised.category(), recognised.confidence(), recognised.unsure());
    }

    private Standing.Kind kind(CategoryId id, @Nullable Double confidence, boolean unsure) {
        var title = Optional.ofNullable(edition.categories().get(id))
                .map(category -> category.title().in(language))
                .orElse(id.value());
        return new Standing.Kind(id, title, confidence, unsure);
    }

    private List<Standing.Known> facts(Dispute dispute) {
        var timeline = Timeline.of(dispute, audience);
        return dispute.file().facts().values().stream()
                .map(learned -> known(learned, dispute, timeline))
                .toList();
    }

    private Standing.Known known(LearnedFact learned, Dispute dispute, Timeline timeline) {
        var title = edition.fact(learned.fact())
                .map(fact -> fact.title().in(language))
                .orElse(learned.fact().value());
        var before = dispute.file().replaced().stream()
                .filter(old -> old.fact().equals(learned.fact()))
                .map(LearnedFact::value)
                .toList();
        return new Standing.Known(
                learned.fact(),
                title,
                learned.value(),
                learned.quote(),
                timeline.seqOf(learned.message()).orElse(null),
                Standing.Known.source(learned.source()),
                learned.confidence(),
                before);
    }

    private Standing.Judged judged(DisputeEvent.AssessmentMade made) {
        return new Standing.Judged(
                made.edition(),
                made.filing(),
                made.outcomes().stream().map(this::outcome).toList());
    }

    private Standing.Outcome outcome(RuleOutcome outcome) {
        return new Standing.Outcome(
                outcome.rule(),
                outcome.title().in(language),
                outcome.outcome().name().toLowerCase(Locale.ROOT),
                outcome.on(),
                outcome.missing(),
                Citation.of(outcome.sources(), outcome.on(), edition));
    }

    private List<Standing.Offered> proposals(Dispute dispute) {
        var bargaining = dispute.bargaining();
        return IntStream.rangeClosed(1, bargaining.proposals().size())
                .mapToObj(number -> offered(number, bargaining))
                .toList();
    }

    private Standing.Offered offered(int number, Bargaining bargaining) {
        var proposal = bargaining.proposals().get(number - 1);
        return new Standing.Offered(
                ProposalCard.of(number, proposal, language),
                Citation.of(proposal.cited(), proposal.on(), edition),
                decision(bargaining.decision(number)),
                decision(bargaining.decision(number, Author.MERCHANT)));
    }

    private static @Nullable String decision(Optional<DisputeEvent.ProposalDecided> decided) {
        return decided.map(one -> one.decision().name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    /// The running one first.
    private List<Standing.Clock> clocks(Dispute dispute) {
        return dispute.clocks().all().values().stream()
                .filter(clock -> clock.stage() == dispute.stage() || clock.isPaused())
                .sorted(Comparator.comparing((Clock clock) -> clock.stage() != dispute.stage())
                        .thenComparing(Clock::stage))
                .map(clock -> clock(clock, edition.procedure(dispute.opening().jurisdiction())))
                .toList();
    }

    private Standing.Clock clock(Clock clock, Optional<Procedure> procedure) {
        return new Standing.Clock(
                clock.stage().slug(),
                clock.title().in(language),
                clock.lastDay(),
                clock.ends(),
                clock.silence().in(language),
                clock.then().name().toLowerCase(Locale.ROOT),
                clock.isPaused(),
                clock.extensions(),
                procedure.flatMap(one -> undecided(clock, one)).orElse(null));
    }

    /// The end of what is known of the calendar, where the clock counts beyond it.
    private static Optional<LocalDate> undecided(Clock clock, Procedure procedure) {
        return procedure
                .stage(clock.stage().slug())
                .filter(Procedure.Stage::countsWorkdays)
                .filter(_ -> !procedure.calendar().isDecided(clock.lastDay()))
                .map(_ -> procedure.calendar().decided());
    }
}
