package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import java.util.ArrayList;
import java.util.List;

/// What was paid has another name in some kinds of dispute (what a subscription renews at), and the same words for a
/// quote.
final class NamedAmounts {

    private static final FactId PRICE = new FactId("price");

    private NamedAmounts() {}

    /// @param before what was known before this turn
    static List<LearnedFact> in(CaseFile file, CaseFile before, Edition edition) {
        var price = file.facts().get(PRICE);
        var kind = file.categoryId().map(edition::category);
        var named = new ArrayList<LearnedFact>();
        if (price == null || kind.isEmpty()) {
            return named;
        }
        for (var telling : kind.get().tells()) {
            if (telling.from().filter(PRICE::equals).isPresent() && isCalled(telling.fact(), price, file, before)) {
                named.add(new LearnedFact(
                        telling.fact(),
                        price.value(),
                        price.quote(),
                        price.message(),
                        price.source(),
                        price.confidence()));
            }
        }
        return named;
    }

    /// Not known yet, or known from a price that has been corrected since.
    private static boolean isCalled(FactId name, LearnedFact price, CaseFile file, CaseFile before) {
        var known = file.facts().get(name);
        var priceBefore = before.facts().get(PRICE);
        return known == null
                ? !file.unknown().contains(name)
                : priceBefore != null
                        && known.value().equals(priceBefore.value())
                        && !known.value().equals(price.value());
    }
}
