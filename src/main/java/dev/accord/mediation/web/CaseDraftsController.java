package dev.accord.mediation.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.dispute.Addressees;
import dev.accord.mediation.CaseDrafts;
import dev.accord.mediation.Desk;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Drafts for the mediator of a case, marked as such.
@RestController
@RequestMapping("/api/mediation/cases/{id}/drafts")
class CaseDraftsController {

    private final CaseDrafts drafts;

    CaseDraftsController(CaseDrafts drafts) {
        this.drafts = drafts;
    }

    /// Whether there can be drafts for this case.
    record Offer(boolean available) {}

    /// @param kind `summary | message`
    /// @param to for a message: `consumer | merchant | both | note`
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Wish(@Nullable String kind, @Nullable String to) {}

    @GetMapping
    Offer offer(@PathVariable DisputeId id) {
        return new Offer(drafts.areThere(id));
    }

    @PostMapping
    CaseDrafts.Draft draft(
            @PathVariable DisputeId id,
            @RequestBody Wish wish,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return "summary".equals(wish.kind())
                ? drafts.summary(id, Language.of(accepted))
                : drafts.message(id, addressees(wish.to()));
    }

    private static Addressees addressees(@Nullable String to) {
        return switch (to == null ? "both" : to.toLowerCase(Locale.ROOT)) {
            case "consumer" -> Addressees.CONSUMER;
            case "merchant" -> Addressees.MERCHANT;
            case "both" -> Addressees.BOTH;
            case "note" -> Addressees.NOTE;
            default -> throw Desk.badMessage();
        };
    }
}
