package dev.accord.policy;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes a new category into the files of an edition: its own file, its questions in the vocabulary, its rule.
final class CategoryWriter {

    private final NewCategory category;
    private final Edition edition;
    private final String id;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Fact.Type> types = new HashMap<>();

    private CategoryWriter(NewCategory category, Edition edition) {
        this.category = category;
        this.edition = edition;
        this.id = slug(category.title().en(), "-");
        edition.facts().forEach((fact, known) -> types.put(fact.value(), known.type()));
        for (var question : category.questions()) {
            var name = slug(question.title().en(), "_");
            ids.put(question.title().en(), name);
            types.put(name, question.type());
        }
    }

    /// The files that change, by path.
    ///
    /// @param facts the vocabulary as it is written now
    static SortedMap<String, String> files(NewCategory category, Edition edition, String facts) {
        var writer = new CategoryWriter(category, edition);
        writer.refuseWhatIsThere();
        var files = new TreeMap<String, String>();
        files.put("taxonomy/" + writer.id + ".yaml", writer.taxonomy());
        if (!category.questions().isEmpty()) {
            files.put("facts.yaml", facts.stripTrailing() + "\n" + writer.questions());
        }
        var right = category.right();
        if (right != null) {
            var rule = new RuleWriter(right, edition, writer.types, writer.ids);
            files.put(rule.path(writer.id), rule.write(writer.id));
        }
        return files;
    }

    private void refuseWhatIsThere() {
        if (edition.categories().containsKey(new CategoryId(id))) {
            throw GuideRefusals.categoryThere(id);
        }
        ids.values().stream()
                .filter(name -> edition.fact(new FactId(name)).isPresent())
                .findFirst()
                .ifPresent(name -> {
                    throw GuideRefusals.factThere(name);
                });
    }

    private String taxonomy() {
        var facts = new ArrayList<>(category.facts());
        facts.addAll(0, ids.values().stream().sorted().toList());
        return """
                id: %s
                title: %s
                definition: %s
                facts: %s
                examples:
                  - writer: policy
                    zh:%s
                    en:%s
                """.formatted(
                        id,
                        QuotedYaml.text(category.title()),
                        QuotedYaml.text(category.definition()),
                        facts,
                        QuotedYaml.lines(category.examples().zh(), 6),
                        QuotedYaml.lines(category.examples().en(), 6));
    }

    private String questions() {
        var all = new StringBuilder();
        category.questions().forEach(question -> all.append(question(question)));
        return all.toString();
    }

    private String question(NewCategory.Question question) {
        var type = question.type().name().toLowerCase(Locale.ROOT);
        return """
                - id: %s
                  type: %s
                  title: %s
                  question: %s
                %s%s""".formatted(
                        ids.get(question.title().en()),
                        type,
                        QuotedYaml.text(question.title()),
                        QuotedYaml.text(question.question()),
                        choices(question),
                        cues(question));
    }

    private static String choices(NewCategory.Question question) {
        if (question.type() != Fact.Type.CHOICE && question.type() != Fact.Type.CHOICES) {
            return "";
        }
        var lines = new StringBuilder("  choices:\n");
        for (var answer : question.answers()) {
            var label = answer.label();
            lines.append("    - {value: %s, zh: %s, en: %s}%n"
                    .formatted(value(answer), QuotedYaml.quoted(label.zh()), QuotedYaml.quoted(label.en())));
        }
        return lines.toString();
    }

    /// Words are taken as they are: what would be an expression is escaped.
    private static String cues(NewCategory.Question question) {
        var spoken = question.answers().stream()
                .filter(answer ->
                        !answer.words().zh().isEmpty() || !answer.words().en().isEmpty())
                .toList();
        var lines = new StringBuilder(spoken.isEmpty() ? "" : "  cues:\n");
        for (var answer : spoken) {
            lines.append("    - {value: %s, zh: %s, en: %s}%n"
                    .formatted(
                            value(answer),
                            escaped(answer.words().zh()),
                            escaped(answer.words().en())));
        }
        return lines.toString();
    }

    private static String value(NewCategory.Answer answer) {
        return answer.value().isBlank() ? slug(answer.label().en(), "-") : answer.value();
    }

    private static List<String> escaped(List<String> words) {
        return words.stream()
                .map(word -> QuotedYaml.quoted(word.replaceAll("([\\\\.\\[\\](){}*+?^$|])", "\\\\$1")))
                .toList();
    }

    /// A name that files can use, of English words.
    static String slug(String english, String joint) {
        var slug = english.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .replace(" ", joint);
        if (slug.isEmpty()) {
            throw GuideRefusals.nameless();
        }
        return slug;
    }
}
