package dev.accord.merchant;

import dev.accord.dispute.Dispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.Rule;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a merchant accepts in advance.
///
/// @param upTo the most that may be owed
/// @param categories of disputes; empty for all
/// @param kinds of remedies, all of them; empty for any
/// @param keepsGoods the consumer need not send the goods back
/// @param needsOrder only where the consumer named an order
/// @param until the last day on which it stands; null for no end
public record StandingOffer(
        String id,
        Money upTo,
        Set<CategoryId> categories,
        Set<Rule.Kind> kinds,
        boolean keepsGoods,
        boolean needsOrder,
        @Nullable LocalDate until) {

    public StandingOffer {
        categories = Set.copyOf(categories);
        kinds = Set.copyOf(kinds);
    }

    /// Whether it covers a proposal in a dispute. Pure.
    boolean covers(Dispute dispute, Proposal proposal, LocalDate today) {
        return !proposal.heads().isEmpty()
                && proposal.owed().currency().equals(upTo.currency())
                && proposal.owed().compareTo(upTo) <= 0
                && (until == null || !today.isAfter(until))
                && (!needsOrder || dispute.file().facts().containsKey(new FactId("order")))
                && (categories.isEmpty()
                        || dispute.file()
                                .categoryId()
                                .filter(categories::contains)
                                .isPresent())
                && (kinds.isEmpty() || proposal.heads().stream().allMatch(head -> kinds.contains(head.kind())));
    }
}
