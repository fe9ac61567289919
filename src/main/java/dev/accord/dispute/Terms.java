package dev.accord.dispute;

import dev.accord.edition.Rule;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.Remedies;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What both sides agreed to.
///
/// @param number of the proposal or the offer, or the round of the bids
/// @param amount the total to be paid; the amounts of the items add up to it
public record Terms(Basis basis, int number, Money amount, List<Item> items) {

    /// What was agreed to.
    public enum Basis {
        PROPOSAL,
        OFFER,
        BIDS
    }

    /// One thing to be done or paid.
    ///
    /// @param deadline in words; empty where none was named
    public record Item(Rule.Kind kind, Text title, Money amount, Text deadline) {}

    public Terms {
        items = List.copyOf(items);
    }

    /// The terms that both sides have agreed to, whether or not that is on record yet: the newest proposal that both
    /// accepted, an offer that the other side accepted, or bids that met.
    public static Optional<Terms> agreedIn(Dispute dispute) {
        var bargaining = dispute.bargaining();
        var rounds = dispute.rounds();
        if (bargaining.isAgreed()) {
            return bargaining.latest().map(proposal -> of(bargaining.proposals().size(), proposal));
        }
        return rounds.accepted()
                .map(Terms::of)
                .or(() -> rounds.bids()
                        .meetAt()
                        .map(amount -> ofBids(rounds.bids().round(), amount)));
    }

    private static Terms of(int number, Proposal proposal) {
        var items = proposal.heads().stream()
                .map(head -> new Item(head.kind(), head.title(), head.amount(), head.deadline()))
                .toList();
        return new Terms(Basis.PROPOSAL, number, proposal.owed(), items);
    }

    private static Terms of(RoundEvent.OfferMade offer) {
        var none = Money.zero(offer.amount().currency());
        var others = offer.options().stream().map(kind -> item(kind, none));
        var items = Stream.concat(payment(offer.amount()), others).toList();
        return new Terms(Basis.OFFER, offer.number(), offer.amount(), items);
    }

    private static Terms ofBids(int round, Money amount) {
        return new Terms(Basis.BIDS, round, amount, payment(amount).toList());
    }

    private static Stream<Item> payment(Money amount) {
        return amount.isZero() ? Stream.of() : Stream.of(item(Rule.Kind.REFUND, amount));
    }

    private static Item item(Rule.Kind kind, Money amount) {
        return new Item(kind, Remedies.title(kind), amount, Text.EMPTY);
    }
}
