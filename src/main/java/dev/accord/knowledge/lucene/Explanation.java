package dev.accord.knowledge.lucene;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says in words why an article was found.
record Explanation(Edition edition, Language language) {

    /// Below this an article is no longer said to mean the same.
    private static final double ALIKE = 0.5;
    private static final double LIKELY = 0.2;

    List<String> of(
            Shelf shelf,
            boolean named,
            Map<Field, Set<String>> words,
            @Nullable Likeness likeness,
            Map<CategoryId, Double> guess) {
        var reasons = new ArrayList<String>();
        if (named) {
            reasons.add(say("问题点名了这一条", "the question names this article"));
        }
        words.forEach((field, matched) ->
                reasons.add(field.label(language) + say("命中：", " match: ") + String.join(say("、", ", "), matched)));
        if (likeness != null && likeness.cosine() >= ALIKE) {
            reasons.add(alike(likeness));
        }
        shelf.categories().keySet().stream()
                .filter(category -> guess.getOrDefault(category, 0.0) >= LIKELY)
                .sorted()
                .map(id -> edition.categories().get(id))
                .filter(java.util.Objects::nonNull)
                .forEach(category -> reasons.add(ruleOf(category)));
        return reasons;
    }

    private String alike(Likeness likeness) {
        var unit = likeness.unit();
        var what = unit.field() == Field.LAY
                ? say("“" + unit.text() + "”", "“" + unit.text() + "”")
                : unit.field().label(language);
        return say("意思接近", "close in meaning to ") + what + String.format(Locale.ROOT, " (%.2f)", likeness.cosine());
    }

    private String ruleOf(Category category) {
        var title = category.title().in(language);
        return say("“" + title + "”的规则以这一条为据", "a rule for “" + title + "” rests on it");
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
