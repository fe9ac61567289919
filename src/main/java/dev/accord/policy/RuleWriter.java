package dev.accord.policy;

import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes what the law gives in a new category as an entitlement rule.
///
/// @param types of every fact, those of new questions included
/// @param ids of new questions by their English title
record RuleWriter(NewCategory.Right right, Edition edition, Map<String, Fact.Type> types, Map<String, String> ids) {

    String path(String category) {
        return right.jurisdiction().slug() + "/entitlements/" + category + ".yaml";
    }

    String write(String category) {
        return """
                - id: %s-%s
                  title: %s
                  categories: [%s]
                  validity: {from: %s, to: }
                  asOf: contract
                  when: %s
                  remedies:
                    - kind: %s
                      head: %s
                %s      mandatory: true
                  explain: %s
                  sources: %s
                """.formatted(
                        right.jurisdiction().slug(),
                        category,
                        QuotedYaml.text(right.title()),
                        category,
                        from(),
                        QuotedYaml.quoted(when()),
                        right.remedy(),
                        QuotedYaml.text(right.title()),
                        amount(),
                        QuotedYaml.text(right.explain()),
                        right.sources());
    }

    private String when() {
        return right.conditions().isEmpty()
                ? "true"
                : right.conditions().stream().map(this::condition).collect(Collectors.joining(" && "));
    }

    private String condition(NewCategory.Condition one) {
        var fact = ids.getOrDefault(one.fact(), one.fact());
        var type = types.get(fact);
        if (type == null) {
            throw GuideRefusals.unknownFact(fact);
        }
        return switch (type) {
            case BOOL -> fact + (one.comparison().equals("not") ? " != " : " == ") + one.value();
            case CHOICE -> fact + (one.comparison().equals("not") ? " != " : " == ") + literal(one.value());
            case CHOICES -> (one.comparison().equals("not") ? "!(" : "(") + literal(one.value()) + " in " + fact + ")";
            case COUNT, DAYS -> fact + sign(one) + one.value();
            case DATE -> fact + sign(one) + "timestamp('" + one.value() + "T00:00:00Z')";
            case MONEY, TEXT -> throw GuideRefusals.noCondition(fact);
        };
    }

    private static String sign(NewCategory.Condition one) {
        return switch (one.comparison()) {
            case "least" -> " >= ";
            case "most" -> " <= ";
            case "not" -> " != ";
            default -> " == ";
        };
    }

    private static String literal(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private String amount() {
        var fact = right.amount().fact();
        var figure = right.amount().figure();
        return switch (right.amount().kind()) {
            case NONE -> "";
            case ALL -> amount(fact, named(fact, new Text("", "")));
            case TIMES -> amount("times(" + fact + ", " + figure + ")", named(fact, times(figure)));
            case PART -> amount("fraction(" + fact + ", '" + figure + "')", named(fact, times(figure)));
            case FIXED -> amount(fixed(figure), new Text(figure, figure));
        };
    }

    private static String fixed(String figure) {
        var parts = figure.strip().split(" +");
        return "money('" + parts[0] + "', '" + (parts.length > 1 ? parts[1] : "CNY") + "')";
    }

    private static Text times(String figure) {
        return new Text(" × " + figure, " × " + figure);
    }

    private Text named(String fact, Text then) {
        var title = edition.facts().values().stream()
                .filter(one -> one.id().value().equals(fact))
                .map(Fact::title)
                .findFirst()
                .orElse(new Text(fact, fact));
        return new Text(title.zh() + then.zh(), title.en() + then.en());
    }

    private static String amount(String expression, Text formula) {
        return "      amount: " + QuotedYaml.quoted(expression) + "\n      formula: " + QuotedYaml.text(formula) + "\n";
    }

    /// The first day on which the newest version of every source is in force.
    private LocalDate from() {
        var given = right.from();
        return given != null
                ? given
                : right.sources().stream()
                        .map(source -> newest(new ArticleId(source)))
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.of(2020, 1, 1));
    }

    private LocalDate newest(ArticleId id) {
        return edition.instruments().stream()
                .flatMap(instrument -> instrument.articles().stream())
                .filter(article -> article.id().equals(id))
                .map(Article::validity)
                .map(validity -> validity.from())
                .max(LocalDate::compareTo)
                .orElseThrow(() -> GuideRefusals.unknownArticle(id));
    }
}
