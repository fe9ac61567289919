package dev.accord.knowledge;

import dev.accord.edition.CategoryId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.Optional;

/// What is asked of the library.
///
/// @param words lay words, masked
/// @param on the day on which the article must be in force
/// @param verifiedOnly true for everything a consumer will read
/// @param category lends its weight to the articles its rules rest on
public record Question(
        String words,
        Optional<Jurisdiction> jurisdiction,
        LocalDate on,
        Language language,
        int limit,
        boolean verifiedOnly,
        Optional<CategoryId> category) {}
