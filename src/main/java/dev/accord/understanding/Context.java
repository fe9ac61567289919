package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.Facts;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.Optional;

/// In whose light a message is read.
///
/// @param locale the language the page was opened in
/// @param today the day in the consumer's zone
/// @param known what earlier messages told
/// @param asked the fact (or `category`) the assistant asked for last
/// @param category what the dispute has been taken for so far
public record Context(
        Language locale,
        Jurisdiction jurisdiction,
        LocalDate today,
        Facts known,
        Optional<FactId> asked,
        Optional<CategoryId> category) {

    /// A first message.
    public static Context first(Language locale, Jurisdiction jurisdiction, LocalDate today) {
        return new Context(locale, jurisdiction, today, Facts.NONE, Optional.empty(), Optional.empty());
    }

    /// The same as if this had been asked.
    Context asking(FactId fact) {
        return new Context(locale, jurisdiction, today, known, Optional.of(fact), category);
    }

    /// The same as if nothing had been asked.
    Context withoutQuestion() {
        return new Context(locale, jurisdiction, today, known, Optional.empty(), category);
    }
}
