package dev.accord.intake;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a consumer corrects by its name and not by a value: it is another kind of dispute, or a fact is to be left out
/// (`更正：价款：划掉`).
final class Amendment {

    private static final Pattern FORM = Pattern.compile(
            "^\\s*(?:更正|correction)[:：]\\s*(?<name>[^:：]+?)\\s*[:：]\\s*(?<value>.+?)[\\s。.]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> KIND = Set.of("纠纷类型", "kind of dispute");
    private static final Set<String> LEFT_OUT = Set.of("划掉", "不算", "leave out", "leave it out");

    private Amendment() {}

    static Optional<CategoryId> kind(String words, Edition edition) {
        var form = FORM.matcher(words);
        return form.matches() && KIND.contains(form.group("name").toLowerCase(java.util.Locale.ROOT))
                ? edition.categories().values().stream()
                        .filter(category -> isCalled(category.title(), form.group("value")))
                        .map(Category::id)
                        .findFirst()
                : Optional.empty();
    }

    static Optional<FactId> leftOut(String words, Edition edition) {
        var form = FORM.matcher(words);
        return form.matches() && LEFT_OUT.contains(form.group("value").toLowerCase(java.util.Locale.ROOT))
                ? edition.facts().values().stream()
                        .filter(fact -> isCalled(fact.title(), form.group("name")))
                        .map(Fact::id)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isCalled(Text title, String name) {
        return Stream.of(Language.values())
                .anyMatch(language -> title.in(language).equalsIgnoreCase(name));
    }
}
