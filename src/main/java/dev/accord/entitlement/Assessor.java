package dev.accord.entitlement;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Facts;
import dev.accord.shared.Jurisdiction;
import java.time.LocalDate;
import java.util.Set;

/// Applies an edition's rules to facts. Pure.
public interface Assessor {

    /// Every rule of the jurisdiction that looks at one of the categories, applied.
    ///
    /// @param filing the day of filing, `today` in the rules
    Assessment assess(
            Facts facts, Set<CategoryId> categories, Jurisdiction jurisdiction, LocalDate filing, Edition edition);
}
