package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.Category;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import java.util.ArrayList;
import java.util.List;

/// What was paid has another name in some kinds of dispute (what a subscription renews at), so has the day of a charge;
/// and
/// the same words for a quote.
final class OtherNames {

    private OtherNames() {}

    /// @param before what was known before this turn
    static List<LearnedFact> in(CaseFile file, CaseFile before, Edition edition) {
        var named = new ArrayList<LearnedFact>();
        var kind = file.categoryId().map(edition::category);
        for (var telling : kind.map(Category::tells).orElse(List.of())) {
            telling.from()
                    .map(file.facts()::get)
                    .filter(known -> isCalled(telling.fact(), known, file, before))
                    .map(known -> called(telling.fact(), known))
                    .ifPresent(named::add);
        }
        return named;
    }

    private static LearnedFact called(FactId name, LearnedFact known) {
        return new LearnedFact(name, known.value(), known.quote(), known.message(), known.source(), known.confidence());
    }

    /// Not known yet, or known from what has been corrected since.
    private static boolean isCalled(FactId name, LearnedFact source, CaseFile file, CaseFile before) {
        var known = file.facts().get(name);
        var sourceBefore = before.facts().get(source.fact());
        return known == null
                ? !file.unknown().contains(name)
                : sourceBefore != null
                        && known.value().equals(sourceBefore.value())
                        && !known.value().equals(source.value());
    }
}
