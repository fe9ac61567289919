package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The answer to a question that people ask beside their dispute.
///
/// @param title the question in one sentence, as it is offered to press
/// @param jurisdiction whose law it is; [Jurisdiction#INTL] where it holds everywhere
/// @param categories the kinds of dispute in which it may be said; in all where there are none
/// @param asks the ways in which people ask
/// @param sources the articles it rests on; an answer without any says nothing about law
public record Guidance(
        String id,
        Text title,
        Jurisdiction jurisdiction,
        Set<CategoryId> categories,
        Asks asks,
        Text answer,
        List<ArticleId> sources) {

    public Guidance {
        categories = Set.copyOf(categories);
        sources = List.copyOf(sources);
    }

    /// The same question in many ways.
    public record Asks(List<String> zh, List<String> en) {

        public Asks {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }

        public List<String> in(Language language) {
            return switch (language) {
                case ZH -> zh;
                case EN -> en;
            };
        }
    }

    /// It may be said under the law of a jurisdiction.
    public boolean holdsIn(Jurisdiction here) {
        return jurisdiction == here || jurisdiction == Jurisdiction.INTL;
    }

    /// It may be said in a dispute of this kind; where the kind is not known, it may.
    public boolean isAbout(Optional<CategoryId> kind) {
        return categories.isEmpty() || kind.map(categories::contains).orElse(true);
    }

    /// Every article it rests on is verified and in force on a day.
    public boolean standsOn(LocalDate day, Edition edition) {
        return sources.stream()
                .allMatch(id ->
                        edition.article(id, day).filter(Article::isVerified).isPresent());
    }
}
