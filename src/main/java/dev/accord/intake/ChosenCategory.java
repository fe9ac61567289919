package dev.accord.intake;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "The second one" to a question that named several kinds of dispute.
final class ChosenCategory {

    private static final FactId CATEGORY = new FactId("category");
    private static final int SHORT = 60;
    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("第一|前者|前面(?:那个|一个)|\\b(?:first|1st|former)\\b"),
            Pattern.compile("第二|\\b(?:second|2nd)\\b"),
            Pattern.compile("第三|\\b(?:third|3rd)\\b"),
            Pattern.compile("最后(?:一个)|后者|\\b(?:last|latter)(?: one)?\\b"));

    private ChosenCategory() {}

    static Optional<CategoryId> in(String words, Dispute dispute, Edition edition) {
        if (words.length() > SHORT) {
            return Optional.empty();
        }
        var named = named(dispute, edition);
        var plain = words.toLowerCase(Locale.ROOT);
        for (int place = 0; place < PLACES.size() && !named.isEmpty(); place++) {
            if (PLACES.get(place).matcher(plain).find()) {
                return Optional.of(
                        named.get(place == PLACES.size() - 1 ? named.size() - 1 : Math.min(place, named.size() - 1)));
            }
        }
        return Optional.empty();
    }

    /// The categories that the last question named, in its order.
    private static List<CategoryId> named(Dispute dispute, Edition edition) {
        var asked = dispute.history().reversed().stream()
                .flatMap(recorded -> recorded.events().stream())
                .flatMap(event ->
                        event instanceof AssistantSaid said && said.asks().contains(CATEGORY)
                                ? Stream.of(said.text())
                                : Stream.<String>empty())
                .findFirst()
                .orElse("");
        var language = dispute.opening().language();
        var prepared = prepared(asked, language, edition);
        return prepared.isPresent() ? prepared.get() : titled(asked, language, edition);
    }

    /// A prepared question puts the kinds in the order of its answers.
    private static Optional<List<CategoryId>> prepared(String asked, Language language, Edition edition) {
        return edition.categories().values().stream()
                .flatMap(category -> category.distinctions().stream())
                .filter(distinction -> asked.contains(distinction.question().in(language)))
                .map(distinction -> distinction.answers().stream()
                        .map(Category.Answer::category)
                        .distinct()
                        .toList())
                .filter(kinds -> kinds.size() > 1)
                .findFirst();
    }

    private static List<CategoryId> titled(String asked, Language language, Edition edition) {
        return edition.categories().values().stream()
                .filter(category -> asked.contains(title(category, language)))
                .sorted(Comparator.comparingInt(category -> asked.indexOf(title(category, language))))
                .map(Category::id)
                .toList();
    }

    private static String title(Category category, Language language) {
        return category.title().in(language);
    }
}
