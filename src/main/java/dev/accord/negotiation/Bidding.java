package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Money;
import java.util.List;
import java.util.function.Function;

/// Sealed bids: the most the seller would pay, the least the consumer would take. A bid is told to nobody, not even
/// that
/// there is one, so it is no answer to the notice either; once both are in, the same commit says that they met and at
/// what, or that they did not.
public final class Bidding {

    private final Disputes disputes;
    private final Table table;
    private final Function<Dispute, LawfulRange> ranges;

    Bidding(Disputes disputes, Table table, Function<Dispute, LawfulRange> ranges) {
        this.disputes = disputes;
        this.table = table;
        this.ranges = ranges;
    }

    /// Takes a bid in.
    ///
    /// @throws dev.accord.shared.Refusal 409 where none can be made now, 422 outside the lawful range
    public Dispute place(DisputeId id, Author by, Money amount) {
        return disputes.decide(id, dispute -> {
            table.requireOpen(dispute);
            if (dispute.stage() == Stage.NOTICE) {
                throw Refusals.notAnsweredYet();
            }
            var bids = dispute.rounds().bids();
            int most = table.bids(dispute);
            if (bids.round() > most) {
                throw Refusals.noMoreBids(most);
            }
            if (bids.hasBid(by)) {
                throw Refusals.bidAlready();
            }
            ranges.apply(dispute).require(amount);
            return List.of(new RoundEvent.BidPlaced(bids.round(), by, amount));
        });
    }
}
