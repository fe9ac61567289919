package dev.accord.negotiation;

import dev.accord.shared.Money;
import java.util.List;

/// Offers and amounts in the currency of the tests.
final class Fixtures {

    private Fixtures() {}

    static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }

    static Offers.Offer offer(String amount) {
        return new Offers.Offer(yuan(amount), List.of(), "");
    }
}
