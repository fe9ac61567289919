package dev.accord.negotiation.web;

import dev.accord.access.Seller;
import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.negotiation.Bidding;
import dev.accord.negotiation.Extensions;
import dev.accord.negotiation.Offers;
import dev.accord.timeline.Standing;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the seller does towards the consumer: offer, answer, bid in secret, ask for time.
@RestController
@RequestMapping("/api/merchant")
class MerchantDealingsController {

    private static final Author SIDE = Author.MERCHANT;

    private final Offers offers;
    private final Bidding bidding;
    private final Extensions extensions;
    private final Disputes disputes;
    private final SideViews views;

    MerchantDealingsController(
            Offers offers, Bidding bidding, Extensions extensions, Disputes disputes, SideViews views) {
        this.offers = offers;
        this.bidding = bidding;
        this.extensions = extensions;
        this.disputes = disputes;
        this.views = views;
    }

    @PostMapping("/offers")
    Standing offer(@AuthenticationPrincipal Seller seller, @RequestBody OfferForm form) {
        return views.standing(offers.make(seller.dispute(), SIDE, form.offer()), SIDE);
    }

    @PostMapping("/offers/{number}/accept")
    Standing accept(@AuthenticationPrincipal Seller seller, @PathVariable int number) {
        return views.standing(offers.answer(seller.dispute(), SIDE, number, DisputeEvent.Decision.ACCEPT, ""), SIDE);
    }

    @PostMapping("/offers/{number}/decline")
    Standing decline(@AuthenticationPrincipal Seller seller, @PathVariable int number, @RequestBody OfferForm form) {
        return views.standing(
                offers.answer(seller.dispute(), SIDE, number, DisputeEvent.Decision.DECLINE, form.words()), SIDE);
    }

    @PostMapping("/offers/{number}/counter")
    Standing counter(@AuthenticationPrincipal Seller seller, @PathVariable int number, @RequestBody OfferForm form) {
        return views.standing(offers.counter(seller.dispute(), SIDE, number, form.offer()), SIDE);
    }

    @PostMapping("/bids")
    Standing bid(@AuthenticationPrincipal Seller seller, @RequestBody OfferForm form) {
        return views.standing(bidding.place(seller.dispute(), SIDE, form.money()), SIDE);
    }

    @PostMapping("/extension")
    Standing extend(@AuthenticationPrincipal Seller seller, @RequestBody OfferForm form) {
        return views.standing(extensions.extend(seller.dispute(), SIDE, form.words()), SIDE);
    }

    @GetMapping("/positions")
    SideViews.Versions positions(@AuthenticationPrincipal Seller seller) {
        var dispute = disputes.get(seller.dispute());
        return views.versions(dispute, views.language(dispute, SIDE));
    }
}
