package dev.accord.negotiation;

import dev.accord.dispute.Dispute;
import java.util.Optional;

/// Knows the e-mail address of sellers that have an account.
@FunctionalInterface
public interface SellersAddress {

    Optional<String> of(Dispute dispute);
}
