package dev.accord.negotiation.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.accord.access.Seller;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.negotiation.MerchantDesk;
import dev.accord.negotiation.NoticeToSeller;
import dev.accord.shared.Language;
import dev.accord.timeline.Feed;
import dev.accord.timeline.Page;
import dev.accord.timeline.Receipt;
import dev.accord.timeline.Standing;
import dev.accord.timeline.Standings;
import dev.accord.timeline.Timeline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The seller's calls, by the key in their link: read the notice, follow the timeline, answer.
@RestController
@RequestMapping("/api/merchant")
class MerchantController {

    private static final int LONGEST_WAIT_SECONDS = 30;

    private final MerchantDesk desk;
    private final Disputes disputes;
    private final Feed feed;
    private final Editions editions;
    private final SideViews views;

    MerchantController(MerchantDesk desk, Disputes disputes, Feed feed, Editions editions, SideViews views) {
        this.desk = desk;
        this.disputes = disputes;
        this.feed = feed;
        this.editions = editions;
        this.views = views;
    }

    /// The case as its seller reads it.
    record Case(@JsonUnwrapped Standing standing, NoticeToSeller notice, SideViews.Versions versions) {}

    /// @param decision `accept | decline`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable String decision, @Nullable String reason) {}

    /// @param value as such facts are written: `2026-03-02`, `129.00 CNY`, `true`; left out where it is only denied
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Other(@Nullable String value, @Nullable String statement) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(
            @Nullable String clientMessageId, @Nullable String text) {}

    @GetMapping("/case")
    Case read(
            @AuthenticationPrincipal Seller seller,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accepted) {
        return told(disputes.get(seller.dispute()), accepted);
    }

    @GetMapping("/timeline")
    Page timeline(
            @AuthenticationPrincipal Seller seller,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "0") int wait)
            throws InterruptedException {
        var patience = Duration.ofSeconds(Math.clamp(wait, 0, LONGEST_WAIT_SECONDS));
        var dispute = feed.await(seller.dispute(), Audience.MERCHANT, after, patience);
        return Page.of(disputes.epoch(), Timeline.of(dispute, Audience.MERCHANT), after);
    }

    @PostMapping("/messages")
    Receipt say(@AuthenticationPrincipal Seller seller, @RequestBody Message message) {
        return desk.say(seller.dispute(), orEmpty(message.clientMessageId()), orEmpty(message.text()));
    }

    @PostMapping("/proposals/{number}/decision")
    Case decide(
            @AuthenticationPrincipal Seller seller,
            @PathVariable int number,
            @RequestBody Answer answer,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accepted) {
        var decision = Verdicts.read(answer.decision());
        return told(desk.decide(seller.dispute(), number, decision, orEmpty(answer.reason())), accepted);
    }

    @PostMapping("/facts/{fact}/contest")
    Case contest(
            @AuthenticationPrincipal Seller seller,
            @PathVariable String fact,
            @RequestBody Other other,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accepted) {
        var contested = desk.contest(seller.dispute(), fact, orEmpty(other.value()), orEmpty(other.statement()));
        return told(contested, accepted);
    }

    /// In the language that is asked for, else in the one the seller was told in.
    private Case told(Dispute dispute, @Nullable String accepted) {
        var language = accepted == null ? views.language(dispute, Author.MERCHANT) : Language.of(accepted);
        return new Case(
                new Standings(editions.live(), Audience.MERCHANT, language).of(dispute),
                NoticeToSeller.of(dispute, editions.live(), language),
                views.versions(dispute, language));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
