package dev.accord.dispute;

import dev.accord.shared.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The sealed bids of the round that is open. What has missed is forgotten here.
///
/// @param round from 1
/// @param placed by side
public record Bids(int round, Map<Author, Money> placed) {

    static final Bids NONE = new Bids(1, Map.of());

    public Bids {
        placed = Map.copyOf(placed);
    }

    public boolean hasBid(Author side) {
        return placed.containsKey(side);
    }

    public boolean areBothIn() {
        return hasBid(Author.CONSUMER) && hasBid(Author.MERCHANT);
    }

    /// The published rule: where the seller would pay at least what the consumer would take, half-way between the two,
    /// rounded half up to the smallest coin.
    public Optional<Money> meetAt() {
        var most = placed.get(Author.MERCHANT);
        var least = placed.get(Author.CONSUMER);
        if (most == null || least == null || most.compareTo(least) < 0) {
            return Optional.empty();
        }
        long sum = Math.addExact(most.minorUnits(), least.minorUnits());
        return Optional.of(new Money((sum + 1) / 2, most.currency()));
    }

    Bids placed(RoundEvent.BidPlaced bid) {
        var more = new HashMap<>(placed);
        more.put(bid.by(), bid.amount());
        return new Bids(round, more);
    }

    Bids missed(int last) {
        return new Bids(last + 1, Map.of());
    }
}
