package dev.accord.settlement;

import dev.accord.entitlement.Assessment;
import java.util.Currency;

/// Turns an assessment into a proposal. Pure.
public interface Negotiator {

    /// @param currency the currency of the deal
    Proposal propose(Assessment assessment, Currency currency);
}
