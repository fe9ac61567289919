package dev.accord.negotiation.web;

import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// What the rules give on either side's telling of the facts, for the desk.
@RestController
class PositionsController {

    private final Disputes disputes;
    private final SideViews views;

    PositionsController(Disputes disputes, SideViews views) {
        this.disputes = disputes;
        this.views = views;
    }

    @GetMapping("/api/mediation/cases/{id}/positions")
    SideViews.Versions positions(
            @PathVariable DisputeId id, @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return views.versions(disputes.get(id), Language.of(accepted));
    }
}
