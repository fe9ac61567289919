package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.edition.Edition;
import dev.accord.edition.Forum;
import dev.accord.edition.Procedure;
import dev.accord.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What is due in a dispute at an instant: a reminder, or what the clock was published to mean at its end. Pure.
final class Consequences implements Duty {

    private static final int MOST_FORUMS = 3;

    private final Supplier<Edition> edition;
    private final Announcements announcements;

    Consequences(Supplier<Edition> edition, Announcements announcements) {
        this.edition = edition;
        this.announcements = announcements;
    }

    @Override
    public List<DisputeEvent> due(Dispute dispute, Instant now) {
        return dispute.clocks()
                .of(dispute.stage())
                .filter(clock -> clock.due().filter(due -> !due.isAfter(now)).isPresent())
                .map(clock -> clock.ends().isAfter(now) ? remind(dispute, clock, now) : end(dispute, clock))
                .orElse(List.of());
    }

    /// Under a mediator nothing but the mediator speaks to the sides.
    private List<DisputeEvent> remind(Dispute dispute, Clock clock, Instant now) {
        var given = clock.reminders().stream()
                .filter(due -> !due.isAfter(now))
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
        var events = new ArrayList<DisputeEvent>();
        events.add(new RoundEvent.ClockReminded(clock.stage(), given));
        if (dispute.isWithMediator()) {
            events.add(announcements.toStaff(dispute, "clock-reminder", language -> words(clock, language)));
        } else {
            events.addAll(announcements.toBoth(dispute, "clock-reminder", language -> words(clock, language)));
        }
        return events;
    }

    private List<DisputeEvent> end(Dispute dispute, Clock clock) {
        var events = new ArrayList<DisputeEvent>();
        events.add(new RoundEvent.ClockRanOut(clock.stage()));
        events.add(consequence(dispute, clock));
        events.addAll(announcements.toBoth(dispute, "clock-ended", language -> ended(dispute, clock, language)));
        return events;
    }

    private static DisputeEvent consequence(Dispute dispute, Clock clock) {
        var why = clock.silence().in(dispute.opening().language());
        return switch (clock.then()) {
            case EXPIRE -> new DisputeEvent.DisputeClosed(Author.SYSTEM, "expired", why);
            case REFER -> new DisputeEvent.DisputeClosed(Author.SYSTEM, "referred", why);
            case SETTLE -> new DisputeEvent.DisputeClosed(Author.SYSTEM, "settled", why);
            case MEDIATE -> new DisputeEvent.HandoffRequested(Author.SYSTEM, reason(clock.stage()));
        };
    }

    /// A code for the desk.
    private static String reason(Stage stage) {
        return stage == Stage.NOTICE ? "seller-silent" : "no-agreement";
    }

    private Map<String, ?> ended(Dispute dispute, Clock clock, Language language) {
        var words = new HashMap<String, Object>(words(clock, language));
        words.put("forums", isReferred(clock) ? forums(dispute, language) : "");
        return words;
    }

    private static Map<String, ?> words(Clock clock, Language language) {
        return Map.of(
                "title", clock.title().in(language),
                "day", clock.lastDay().toString(),
                "silence", clock.silence().in(language));
    }

    private static boolean isReferred(Clock clock) {
        return clock.then() == Procedure.Consequence.REFER;
    }

    private String forums(Dispute dispute, Language language) {
        return edition.get().forums().stream()
                .filter(forum -> forum.jurisdiction() == dispute.opening().jurisdiction())
                .filter(forum -> takes(forum, dispute))
                .limit(MOST_FORUMS)
                .map(forum -> named(forum, language))
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private static boolean takes(Forum forum, Dispute dispute) {
        return forum.categories().isEmpty()
                || dispute.file()
                        .categoryId()
                        .filter(forum.categories()::contains)
                        .isPresent();
    }

    private static String named(Forum forum, Language language) {
        var deadline = forum.deadline().in(language);
        var by = language == Language.ZH ? "（" + deadline + "）" : " (" + deadline + ")";
        return forum.title().in(language) + (deadline.isEmpty() ? "" : by);
    }
}
