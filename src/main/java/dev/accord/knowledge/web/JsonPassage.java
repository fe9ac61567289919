package dev.accord.knowledge.web;

import dev.accord.edition.Article;
import dev.accord.knowledge.Passage;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A passage as the search gives it.
///
/// @param text the norm in plain words, in the language asked for
/// @param validTo null while in force
/// @param score from 0 to 1, comparable within one answer only
record JsonPassage(
        String id,
        JsonInstrument instrument,
        String article,
        Text heading,
        String text,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String status,
        double score,
        List<String> why) {

    /// @param title the official full title
    record JsonInstrument(String id, Text title) {}

    static JsonPassage of(Passage passage, Language language) {
        var article = passage.article();
        return new JsonPassage(
                article.id().value(),
                new JsonInstrument(
                        passage.instrument().id(), passage.instrument().title()),
                article.id().number(),
                article.heading(),
                article.statement().in(language),
                article.validity().from(),
                article.validity().to(),
                status(article),
                Math.round(passage.score() * 10_000) / 10_000.0,
                passage.why());
    }

    static String status(Article article) {
        return article.status().name().toLowerCase(Locale.ROOT);
    }
}
