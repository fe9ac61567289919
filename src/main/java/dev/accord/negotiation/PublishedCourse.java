package dev.accord.negotiation;

import dev.accord.dispute.Clock;
import dev.accord.dispute.Course;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.dispute.Terms;
import dev.accord.edition.Edition;
import dev.accord.reply.Phrases;
import dev.accord.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What follows from a commit: the agreement where both sides agree, the end of a round where both bids are in, and the
/// clock of the stage that begins.
final class PublishedCourse implements Course {

    private final Supplier<Edition> edition;
    private final Announcements announcements;

    PublishedCourse(Supplier<Edition> edition, Announcements announcements) {
        this.edition = edition;
        this.announcements = announcements;
    }

    @Override
    public List<DisputeEvent> following(Dispute dispute, Instant at) {
        var events = new ArrayList<>(settled(dispute));
        clock(dispute.with(events, at), at).map(RoundEvent.ClockSet::new).ifPresent(events::add);
        return events;
    }

    private List<DisputeEvent> settled(Dispute dispute) {
        if (dispute.stage() == Stage.CLOSED || dispute.rounds().agreement().isPresent()) {
            return List.of();
        }
        return Terms.agreedIn(dispute).map(terms -> agreed(dispute, terms)).orElseGet(() -> missed(dispute));
    }

    /// The clock of the stage it is in, where none is set; a closed dispute has none.
    private Optional<Clock> clock(Dispute dispute, Instant at) {
        var stage = dispute.stage();
        if (dispute.clocks().of(stage).isPresent()) {
            return Optional.empty();
        }
        var zone = dispute.opening().zone();
        return edition.get()
                .procedure(dispute.opening().jurisdiction())
                .flatMap(procedure -> procedure
                        .stage(stage.slug())
                        .map(published -> new Timetable(procedure, zone).clock(stage, published, at)));
    }

    private List<DisputeEvent> agreed(Dispute dispute, Terms terms) {
        var events = new ArrayList<DisputeEvent>();
        events.add(new RoundEvent.AgreementReached(terms, dispute.stage()));
        events.addAll(announcements.toBoth(dispute, "agreed", language -> Map.of("amount", amount(terms, language))));
        return events;
    }

    private String amount(Terms terms, Language language) {
        return terms.amount().isZero() ? "" : new Phrases(edition.get(), language).money(terms.amount());
    }

    private List<DisputeEvent> missed(Dispute dispute) {
        var bids = dispute.rounds().bids();
        if (!bids.areBothIn()) {
            return List.of();
        }
        var events = new ArrayList<DisputeEvent>();
        events.add(new RoundEvent.BidsMissed(bids.round()));
        events.addAll(announcements.toBoth(dispute, "bids-missed", _ -> Map.of("round", bids.round())));
        return events;
    }
}
