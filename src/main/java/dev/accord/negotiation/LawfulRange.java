package dev.accord.negotiation;

import dev.accord.shared.Money;

/// Between what figures the two sides may settle.
///
/// @param floor what mandatory rights give on the version of the facts that gives least: nobody is offered less
/// @param ceiling the most that could be claimed, or was paid
public record LawfulRange(Money floor, Money ceiling) {

    /// Refuses a figure outside.
    ///
    /// @throws dev.accord.shared.Refusal 422 with the bound and what to do
    void require(Money amount) {
        if (!amount.currency().equals(floor.currency())) {
            throw Refusals.otherCurrency(floor);
        }
        if (amount.compareTo(floor) < 0) {
            throw Refusals.beneathFloor(floor);
        }
        if (amount.compareTo(ceiling) > 0) {
            throw Refusals.aboveCeiling(ceiling);
        }
    }
}
