package dev.accord.understanding;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the answer to the question that tells two categories apart.
final class CategoryAnswers {

    private final Map<CategoryId, Category> categories;

    CategoryAnswers(Edition edition) {
        this.categories = edition.categories();
    }

    /// The category the words speak for: the longest prepared phrase in them, or a category's own title.
    Optional<CategoryId> in(Utterance words, Context context) {
        return categories.values().stream()
                .flatMap(category -> phrases(category, context))
                .filter(phrase -> words.plain().contains(phrase.words()))
                .max(Comparator.comparingInt((Phrase phrase) -> phrase.words().length())
                        .thenComparing(Phrase::category, Comparator.reverseOrder()))
                .map(Phrase::category);
    }

    private record Phrase(String words, CategoryId category) {}

    private static Stream<Phrase> phrases(Category category, Context context) {
        var prepared = category.distinctions().stream()
                .filter(distinction -> concerns(category, distinction, context))
                .flatMap(distinction -> distinction.answers().stream())
                .flatMap(answer -> Stream.of(answer.zh(), answer.en())
                        .flatMap(List::stream)
                        .map(phrase -> new Phrase(Plain.of(phrase), answer.category())));
        var titles = Stream.of(Language.values())
                .map(language -> new Phrase(Plain.of(category.title().in(language)), category.id()));
        return Stream.concat(prepared, titles);
    }

    private static boolean concerns(Category category, Category.Distinction distinction, Context context) {
        return context.category()
                .map(taken -> taken.equals(category.id()) || taken.equals(distinction.from()))
                .orElse(true);
    }
}
