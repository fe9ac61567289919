package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.kit.YamlFolder;
import dev.accord.kit.YamlItem;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The labelled utterances of `eval/readings`.
final class Utterances {

    private Utterances() {}

    /// One utterance with what it says.
    ///
    /// @param also other grounds truly present
    /// @param facts as text, lists sorted and joined by commas
    record Labelled(
            String id,
            String text,
            Context context,
            CategoryId category,
            List<CategoryId> also,
            Map<String, String> facts,
            List<FactId> ambiguous,
            List<String> signals) {

        boolean isDispute() {
            return !category.equals(new CategoryId("non-dispute"));
        }
    }

    static List<Labelled> all() {
        return YamlFolder.items("eval/readings").stream()
                .map(Utterances::labelled)
                .toList();
    }

    private static Labelled labelled(YamlItem item) {
        var locale = item.text("locale");
        var context = Context.first(
                Language.of(locale),
                Jurisdiction.of(Locale.forLanguageTag(locale)),
                LocalDate.parse(item.text("today")));
        return new Labelled(
                item.text("id"),
                item.text("text"),
                context,
                new CategoryId(item.text("category")),
                item.texts("also").stream().map(CategoryId::new).toList(),
                item.item("facts").map(Utterances::text),
                item.texts("ambiguous").stream().map(FactId::new).toList(),
                item.texts("signals"));
    }

    private static String text(Object value) {
        var texts = new TreeSet<String>();
        YamlItem.list(value).forEach(one -> texts.add(one.toString()));
        return String.join(",", texts);
    }

    /// The labels by how often they occur, for reports.
    static Map<String, Integer> counted(List<String> labels) {
        var counts = new TreeMap<String, Integer>();
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        return counts;
    }
}
