package dev.accord.merchant;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Author;
import dev.accord.dispute.Course;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.negotiation.Announcements;
import dev.accord.settlement.Proposal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The merchant's yes to a proposal that one of their standing offers covers, in the commit that makes the proposal.
final class StandingCourse implements Course {

    /// An offer that covers a proposal, with the account that made it.
    private record Covering(String account, StandingOffer offer) {}

    private final Merchants merchants;
    private final Function<String, List<StandingOffer>> offers;
    private final Announcements announcements;

    StandingCourse(Merchants merchants, Function<String, List<StandingOffer>> offers, Announcements announcements) {
        this.merchants = merchants;
        this.offers = offers;
        this.announcements = announcements;
    }

    @Override
    public List<DisputeEvent> following(Dispute dispute, Instant at) {
        int number = dispute.bargaining().proposals().size();
        if (number == 0
                || !dispute.isWithAssistant()
                || dispute.rounds().agreement().isPresent()
                || dispute.bargaining().decision(number, Author.MERCHANT).isPresent()) {
            return List.of();
        }
        return dispute.bargaining()
                .latest()
                .flatMap(proposal -> covering(dispute, proposal, at))
                .map(covering -> accepted(dispute, number, covering))
                .orElse(List.of());
    }

    private Optional<Covering> covering(Dispute dispute, Proposal proposal, Instant at) {
        return merchants
                .accountOf(dispute)
                .flatMap(account -> offers.apply(account).stream()
                        .filter(offer -> offer.covers(dispute, proposal, dispute.dayAt(at)))
                        .findFirst()
                        .map(offer -> new Covering(account, offer)));
    }

    private List<DisputeEvent> accepted(Dispute dispute, int number, Covering covering) {
        var offer = covering.offer();
        var goods = offer.keepsGoods() ? "standing-offer-keep" : "standing-offer";
        return List.of(
                new AgreementEvent.StandingOfferApplied(covering.account(), offer.id(), number, offer.keepsGoods()),
                new DisputeEvent.ProposalDecided(
                        number, Author.MERCHANT, DisputeEvent.Decision.ACCEPT, null, List.of(), ""),
                announcements.to(Author.CONSUMER, dispute, goods, _ -> Map.of("number", number)));
    }
}
