package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.DisputeEvent.CategoryRecognised;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Reading;
import java.util.List;
import java.util.Optional;

/// What leads the kind of dispute has been denied ("the boots are real"): it is another kind.
final class Denial {

    private static final CategoryId NON_DISPUTE = new CategoryId("non-dispute");

    private Denial() {}

    static boolean of(CaseFile file, Edition edition) {
        return file.categoryId().filter(id -> isDenied(id, file, edition)).isPresent();
    }

    /// The likeliest kind that has not been denied.
    static Optional<CategoryRecognised> otherwise(Reading matter, CaseFile file, Edition edition) {
        return matter.categories().stream()
                .filter(scored -> !scored.category().equals(NON_DISPUTE))
                .filter(scored -> !isDenied(scored.category(), file, edition))
                .findFirst()
                .map(next -> new CategoryRecognised(next.category(), next.confidence(), false, List.of()));
    }

    private static boolean isDenied(CategoryId id, CaseFile file, Edition edition) {
        return Optional.ofNullable(edition.categories().get(id)).stream()
                .flatMap(known -> known.facts().stream().limit(1))
                .flatMap(fact -> file.values().get(fact).stream())
                .anyMatch(new FactValue.Flag(false)::equals);
    }
}
