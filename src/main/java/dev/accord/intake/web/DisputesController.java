package dev.accord.intake.web;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Disputes;
import dev.accord.intake.FrontDesk;
import dev.accord.intake.OpeningKey;
import dev.accord.shared.DisputeId;
import dev.accord.store.Signer;
import dev.accord.timeline.Page;
import dev.accord.timeline.Timeline;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Opens disputes and keeps their keys.
@RestController
@RequestMapping("/api/disputes")
class DisputesController {

    private final FrontDesk frontDesk;
    private final Disputes disputes;
    private final PrivacyNotice notice;
    private final Signer signer;

    DisputesController(FrontDesk frontDesk, Disputes disputes, PrivacyNotice notice, Signer signer) {
        this.frontDesk = frontDesk;
        this.disputes = disputes;
        this.notice = notice;
        this.signer = signer;
    }

    /// @param token the consumer's only key
    record Opened(String disputeId, String token, String epoch, Page timeline) {}

    /// Another key to the same dispute, and a link that opens it.
    record ReturnLink(String token, String link) {}

    @PostMapping
    ResponseEntity<Opened> open(
            @RequestBody JsonOpening opening,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        var filing = opening.filing(notice);
        var opened = frontDesk.open(filing, key(idempotencyKey, opening));
        var dispute = opened.dispute();
        var page = Page.of(disputes.epoch(), Timeline.of(dispute, Audience.CONSUMER), 0);
        return ResponseEntity.created(URI.create("/api/disputes/" + dispute.id()))
                .body(new Opened(dispute.id().value(), opened.token(), disputes.epoch(), page));
    }

    @PostMapping("/{id}/return-link")
    ReturnLink returnLink(@PathVariable DisputeId id) {
        var token = frontDesk.returnLink(id);
        return new ReturnLink(token, "/#token=" + token);
    }

    /// Withdraws consent.
    @DeleteMapping("/{id}/consent")
    ResponseEntity<Void> withdraw(@PathVariable DisputeId id) {
        frontDesk.withdrawConsent(id);
        return ResponseEntity.noContent().build();
    }

    private OpeningKey key(@Nullable String idempotencyKey, JsonOpening opening) {
        if (idempotencyKey == null) {
            return OpeningKey.random();
        }
        if (!idempotencyKey.matches("[\\x21-\\x7E]{16,128}")) {
            throw OpeningRefusals.badKey();
        }
        return OpeningKey.of(idempotencyKey, opening.toString(), signer);
    }
}
