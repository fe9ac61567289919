package dev.accord.agreement;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Author;
import dev.accord.dispute.Course;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Handler;
import dev.accord.dispute.Promise;
import dev.accord.edition.Edition;
import dev.accord.negotiation.Announcements;
import dev.accord.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What follows once both sides have agreed: the promises are drawn up; what everybody accepted is signed; when all has
/// arrived the dispute is settled; when something is late it goes back to mediation, with nothing to be filed again.
final class AgreementCourse implements Course {

    static final String BREACH = "breach";

    private final Supplier<Edition> edition;
    private final Notary notary;
    private final Announcements announcements;

    AgreementCourse(Supplier<Edition> edition, Notary notary, Announcements announcements) {
        this.edition = edition;
        this.notary = notary;
        this.announcements = announcements;
    }

    @Override
    public List<DisputeEvent> following(Dispute dispute, Instant at) {
        if (dispute.handling().isClosed()) {
            return List.of();
        }
        if (!dispute.performance().isDrawnUp()) {
            return drawnUp(dispute, at);
        }
        if (isAcceptedInAdvance(dispute)) {
            var terms = Drafts.of(dispute).orElseThrow();
            return List.of(new AgreementEvent.AgreementAccepted(Author.MERCHANT, JsonSeal.hash(terms)));
        }
        if (dispute.performance().signature().isEmpty() && Notary.isReady(dispute)) {
            return signed(dispute, at);
        }
        if (dispute.performance().isComplete() && !dispute.isWithMediator()) {
            return settled(dispute);
        }
        return broken(dispute, at);
    }

    /// Who offers something to everybody has read and accepted it before.
    private static boolean isAcceptedInAdvance(Dispute dispute) {
        return !dispute.performance().isAcceptedBy(Author.MERCHANT)
                && Drafts.standing(dispute).isPresent();
    }

    private List<DisputeEvent> drawnUp(Dispute dispute, Instant at) {
        return dispute.rounds()
                .agreement()
                .map(reached ->
                        List.of(Drafts.drawUp(dispute, reached, Promises.published(edition.get(), dispute), at)))
                .orElse(List.of());
    }

    private List<DisputeEvent> signed(Dispute dispute, Instant at) {
        var events = new ArrayList<DisputeEvent>();
        events.add(notary.sign(dispute, Drafts.of(dispute).orElseThrow(), at));
        events.addAll(announcements.toBoth(dispute, "agreement-signed", _ -> Map.of()));
        return events;
    }

    private List<DisputeEvent> settled(Dispute dispute) {
        var events = new ArrayList<DisputeEvent>();
        events.add(new DisputeEvent.DisputeClosed(Author.SYSTEM, "settled", ""));
        events.addAll(announcements.toBoth(dispute, "agreement-performed", _ -> Map.of()));
        return events;
    }

    /// Under a mediator nobody else speaks to the sides.
    private List<DisputeEvent> broken(Dispute dispute, Instant at) {
        var late = dispute.performance().late(at);
        if (late.isEmpty()) {
            return List.of();
        }
        var events = new ArrayList<DisputeEvent>();
        events.add(new AgreementEvent.AgreementBroken(
                late.stream().map(Promise::number).toList()));
        if (dispute.isWithMediator()) {
            events.add(announcements.toStaff(dispute, "agreement-broken", language -> named(late, language)));
            return events;
        }
        if (dispute.handling().handler() == Handler.ASSISTANT) {
            events.add(new DisputeEvent.HandoffRequested(Author.SYSTEM, BREACH));
        }
        events.addAll(announcements.toBoth(dispute, "agreement-broken", language -> named(late, language)));
        return events;
    }

    static Map<String, ?> named(List<Promise> promises, Language language) {
        var separator = language == Language.ZH ? "、" : ", ";
        return Map.of(
                "promises",
                promises.stream()
                        .map(promise -> promise.title().in(language))
                        .distinct()
                        .collect(Collectors.joining(separator)));
    }
}
