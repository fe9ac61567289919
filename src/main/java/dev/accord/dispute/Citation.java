package dev.accord.dispute;

import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as it was cited: instrument title, number, and the version's interval.
public record Citation(
        ArticleId id,
        Text title,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public static Citation of(Article article, Edition edition) {
        var instrument = edition.instrument(article.id().instrument()).orElseThrow();
        return new Citation(
                article.id(),
                instrument.title(),
                article.id().number(),
                article.validity().from(),
                article.validity().to());
    }

    /// The verified ones of these articles, as in force on a day.
    public static List<Citation> of(List<ArticleId> sources, LocalDate on, Edition edition) {
        return sources.stream()
                .flatMap(id -> edition.article(id, on).stream())
                .filter(Article::isVerified)
                .map(article -> of(article, edition))
                .distinct()
                .toList();
    }
}
