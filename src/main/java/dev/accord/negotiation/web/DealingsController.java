package dev.accord.negotiation.web;

import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.negotiation.Bidding;
import dev.accord.negotiation.Extensions;
import dev.accord.negotiation.Offers;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Standing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the consumer does towards the seller: offer, answer, bid in secret, ask for time.
@RestController
@RequestMapping("/api/disputes/{id}")
class DealingsController {

    private static final Author SIDE = Author.CONSUMER;

    private final Offers offers;
    private final Bidding bidding;
    private final Extensions extensions;
    private final Disputes disputes;
    private final SideViews views;

    DealingsController(Offers offers, Bidding bidding, Extensions extensions, Disputes disputes, SideViews views) {
        this.offers = offers;
        this.bidding = bidding;
        this.extensions = extensions;
        this.disputes = disputes;
        this.views = views;
    }

    @PostMapping("/offers")
    Standing offer(@PathVariable DisputeId id, @RequestBody OfferForm form) {
        return views.standing(offers.make(id, SIDE, form.offer()), SIDE);
    }

    @PostMapping("/offers/{number}/accept")
    Standing accept(@PathVariable DisputeId id, @PathVariable int number) {
        return views.standing(offers.answer(id, SIDE, number, DisputeEvent.Decision.ACCEPT, ""), SIDE);
    }

    @PostMapping("/offers/{number}/decline")
    Standing decline(@PathVariable DisputeId id, @PathVariable int number, @RequestBody OfferForm form) {
        return views.standing(offers.answer(id, SIDE, number, DisputeEvent.Decision.DECLINE, form.words()), SIDE);
    }

    @PostMapping("/offers/{number}/counter")
    Standing counter(@PathVariable DisputeId id, @PathVariable int number, @RequestBody OfferForm form) {
        return views.standing(offers.counter(id, SIDE, number, form.offer()), SIDE);
    }

    @PostMapping("/bids")
    Standing bid(@PathVariable DisputeId id, @RequestBody OfferForm form) {
        return views.standing(bidding.place(id, SIDE, form.money()), SIDE);
    }

    @PostMapping("/extension")
    Standing extend(@PathVariable DisputeId id, @RequestBody OfferForm form) {
        return views.standing(extensions.extend(id, SIDE, form.words()), SIDE);
    }

    @GetMapping("/positions")
    SideViews.Versions positions(@PathVariable DisputeId id) {
        var dispute = disputes.get(id);
        return views.versions(dispute, views.language(dispute, SIDE));
    }
}
