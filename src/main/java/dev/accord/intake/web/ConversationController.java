package dev.accord.intake.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.intake.FrontDesk;
import dev.accord.intake.Intake;
import dev.accord.mediation.Queue;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Feed;
import dev.accord.timeline.Page;
import dev.accord.timeline.Receipt;
import dev.accord.timeline.Standing;
import dev.accord.timeline.Standings;
import dev.accord.timeline.Timeline;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The conversation itself: say, read on, decide, ask for a person.
@RestController
@RequestMapping("/api/disputes/{id}")
class ConversationController {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final Intake intake;
    private final FrontDesk frontDesk;
    private final Disputes disputes;
    private final Feed feed;
    private final Editions editions;
    private final Queue queue;

    ConversationController(
            Intake intake, FrontDesk frontDesk, Disputes disputes, Feed feed, Editions editions, Queue queue) {
        this.intake = intake;
        this.frontDesk = frontDesk;
        this.disputes = disputes;
        this.feed = feed;
        this.editions = editions;
        this.queue = queue;
    }

    /// @param clientMessageId made by the client, the same at every try; best a UUIDv7
    /// @param to `seller`: meant for them and not for the assistant, once they were told of the dispute
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(
            @Nullable String clientMessageId,
            @Nullable String text,
            @Nullable String to) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Handoff(@Nullable String reason) {}

    /// @param consented false once consent is withdrawn: nothing more is taken in
    /// @param ahead how many wait for a mediator before this consumer; null where nobody is waited for
    record Own(
            @JsonUnwrapped Standing standing,
            boolean consented,
            @Nullable Integer ahead) {}

    @PostMapping("/messages")
    Receipt say(@PathVariable DisputeId id, @RequestBody Message message) {
        boolean toSeller = "seller".equals(message.to());
        return intake.say(id, orEmpty(message.clientMessageId()), orEmpty(message.text()), toSeller);
    }

    /// @param wait seconds to wait for news, at most 30
    @GetMapping("/timeline")
    Page timeline(
            @PathVariable DisputeId id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "0") int wait)
            throws InterruptedException {
        var patience = Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT_SECONDS));
        var dispute = feed.await(id, Audience.CONSUMER, after, patience);
        return Page.of(disputes.epoch(), Timeline.of(dispute, Audience.CONSUMER), after);
    }

    @GetMapping
    Own standing(@PathVariable DisputeId id) {
        return standing(disputes.get(id));
    }

    @PostMapping("/proposals/{number}/decision")
    Own decide(@PathVariable DisputeId id, @PathVariable int number, @RequestBody DecisionForm form) {
        return standing(frontDesk.decide(
                id,
                number,
                form.verdict(),
                form.money(),
                form.options() == null ? List.of() : form.options(),
                orEmpty(form.reason())));
    }

    @PostMapping("/handoff")
    Own handOff(@PathVariable DisputeId id, @RequestBody(required = false) @Nullable Handoff handoff) {
        var reason = handoff == null ? "" : orEmpty(handoff.reason());
        return standing(frontDesk.handOff(id, reason));
    }

    /// In the consumer's language.
    private Own standing(Dispute dispute) {
        var standings = new Standings(
                editions.live(), Audience.CONSUMER, dispute.opening().language());
        return new Own(
                standings.of(dispute),
                dispute.opening().consented(),
                queue.ahead(dispute.id()).orElse(null));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
