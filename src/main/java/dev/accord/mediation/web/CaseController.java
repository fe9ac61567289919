package dev.accord.mediation.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.mediation.Desk;
import dev.accord.mediation.Summary;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.timeline.Feed;
import dev.accord.timeline.Page;
import dev.accord.timeline.Receipt;
import dev.accord.timeline.Standing;
import dev.accord.timeline.Standings;
import dev.accord.timeline.Timeline;
import java.security.Principal;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A case on the desk: read it, take it, talk in it, hand it back, close it.
@RestController
@RequestMapping("/api/mediation/cases/{id}")
class CaseController {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Desk desk;
    private final Disputes disputes;
    private final Feed feed;
    private final Editions editions;

    CaseController(Desk desk, Disputes disputes, Feed feed, Editions editions) {
        this.desk = desk;
        this.disputes = disputes;
        this.feed = feed;
        this.editions = editions;
    }

    /// The case file: where it stands, with a summary of a few lines.
    record File(
            @com.fasterxml.jackson.annotation.JsonUnwrapped Standing standing, String summary) {}

    /// @param to `consumer | merchant | both | note`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(
            @Nullable String clientMessageId,
            @Nullable String text,
            @Nullable String to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Note(@Nullable String note) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ending(@Nullable String outcome, @Nullable String reasons) {}

    @GetMapping
    File file(
            @PathVariable DisputeId id, @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return file(disputes.get(id), accepted);
    }

    @GetMapping("/timeline")
    Page timeline(
            @PathVariable DisputeId id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "0") int wait)
            throws InterruptedException {
        var patience = Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT_SECONDS));
        var dispute = feed.await(id, Audience.STAFF, after, patience);
        return Page.of(disputes.epoch(), Timeline.of(dispute, Audience.STAFF), after);
    }

    @PostMapping("/take")
    File take(
            @PathVariable DisputeId id,
            Principal caller,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return file(desk.take(id, caller.getName()), accepted);
    }

    @PostMapping("/messages")
    Receipt say(@PathVariable DisputeId id, Principal caller, @RequestBody Message message) {
        return desk.say(
                id,
                caller.getName(),
                orEmpty(message.clientMessageId()),
                orEmpty(message.text()),
                addressees(orEmpty(message.to())));
    }

    @PostMapping("/hand-back")
    File handBack(
            @PathVariable DisputeId id,
            Principal caller,
            @RequestBody(required = false) @Nullable Note note,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        var words = note == null ? "" : orEmpty(note.note());
        return file(desk.handBack(id, caller.getName(), words), accepted);
    }

    @PostMapping("/close")
    File close(
            @PathVariable DisputeId id,
            Principal caller,
            @RequestBody Ending ending,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return file(desk.close(id, caller.getName(), orEmpty(ending.outcome()), orEmpty(ending.reasons())), accepted);
    }

    private File file(Dispute dispute, String accepted) {
        var language = Language.of(accepted);
        var standing = new Standings(editions.live(), Audience.STAFF, language).of(dispute);
        return new File(standing, Summary.of(dispute, editions.live(), language));
    }

    private static Addressees addressees(String to) {
        return switch (to.toLowerCase(Locale.ROOT)) {
            case "consumer" -> Addressees.CONSUMER;
            case "merchant" -> Addressees.MERCHANT;
            case "both", "" -> Addressees.BOTH;
            case "note" -> Addressees.NOTE;
            default -> throw Desk.badMessage();
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
