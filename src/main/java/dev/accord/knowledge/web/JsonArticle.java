package dev.accord.knowledge.web;

import dev.accord.knowledge.Passage;
import dev.accord.knowledge.web.JsonPassage.JsonInstrument;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article opened in the version of a day.
///
/// @param text in the language asked for
/// @param statement the same in both languages
/// @param versions every version, that of the day included, oldest first
record JsonArticle(
        String id,
        JsonInstrument instrument,
        String article,
        Text heading,
        String text,
        Text statement,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String status,
        Text issuer,
        Text citation,
        List<JsonVersion> versions) {

    record JsonVersion(LocalDate validFrom, @Nullable LocalDate validTo, String status) {}

    /// @param includingPending true for staff
    static JsonArticle of(Passage passage, Language language, boolean includingPending) {
        var instrument = passage.instrument();
        var article = passage.article();
        return new JsonArticle(
                article.id().value(),
                new JsonInstrument(instrument.id(), instrument.title()),
                article.id().number(),
                article.heading(),
                article.statement().in(language),
                article.statement(),
                article.validity().from(),
                article.validity().to(),
                JsonPassage.status(article),
                instrument.issuer(),
                instrument.citation(),
                instrument.articles().stream()
                        .filter(one -> one.id().equals(article.id()) && (includingPending || one.isVerified()))
                        .map(one -> new JsonVersion(
                                one.validity().from(), one.validity().to(), JsonPassage.status(one)))
                        .sorted(java.util.Comparator.comparing(JsonVersion::validFrom))
                        .toList());
    }
}
