package dev.accord.dialogue;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.settlement.Proposal;

/// What the rules would give if one thing more were so.
@FunctionalInterface
public interface Supposition {

    Proposal suppose(FactId fact, FactValue value);
}
