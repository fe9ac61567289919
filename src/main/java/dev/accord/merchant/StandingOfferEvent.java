package dev.accord.merchant;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Rule;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a merchant offers to everybody, and no longer: the stream `merchant/<account>`.
sealed interface StandingOfferEvent {

    /// @param upTo an exact decimal, such as `50.00`
    record Offered(
            String id,
            String upTo,
            String currency,
            Set<CategoryId> categories,
            Set<Rule.Kind> kinds,
            boolean keepsGoods,
            boolean needsOrder,
            @Nullable LocalDate until)
            implements StandingOfferEvent {}

    record Withdrawn(String id) implements StandingOfferEvent {}
}
