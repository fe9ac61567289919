package dev.accord.edition;

import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads facts and categories.
final class YamlVocabulary {

    private YamlVocabulary() {}

    static Fact fact(YamlNode node) {
        var type = node.child("type").read(name -> Fact.Type.valueOf(name.toUpperCase(Locale.ROOT)), Fact.Type.TEXT);
        return new Fact(
                node.child("id").read(FactId::new, new FactId("unknown")),
                type,
                node.requiredText("title"),
                node.text("question"),
                node.text("why"),
                node.items("choices").stream()
                        .map(choice -> new Fact.Choice(choice.required("value"), label(choice)))
                        .toList(),
                node.has("presume") ? presumed(type, node.child("presume")) : null,
                node.has("assumption") ? node.requiredText("assumption") : node.text("title"),
                node.items("cues").stream().map(YamlVocabulary::cue).toList(),
                new Fact.Asking(
                        node.optional("told").equals("true"),
                        node.ids("askAfter", FactId::new),
                        node.ids("askUnless", FactId::new),
                        node.strings("askNotFor")),
                node.ids("unsaidWith", FactId::new),
                node.optional("ofKind").equals("true"));
    }

    static Category category(YamlNode node) {
        return new Category(
                node.child("id").read(CategoryId::new, new CategoryId("unknown")),
                node.requiredText("title"),
                node.requiredText("definition"),
                node.text("border"),
                node.ids("facts", FactId::new),
                node.items("tells").stream()
                        .map(telling -> new Category.Telling(
                                telling.child("fact").read(FactId::new, new FactId("unknown")),
                                telling.has("from") ? "" : telling.required("value"),
                                telling.ids("from", FactId::new).stream().findFirst(),
                                telling.strings("insteadOf")))
                        .toList(),
                node.items("distinguish").stream()
                        .map(YamlVocabulary::distinction)
                        .toList(),
                node.items("examples").stream()
                        .map(block -> new Category.Examples(
                                block.optional("writer"), block.strings("zh"), block.strings("en")))
                        .toList());
    }

    private static Text label(YamlNode choice) {
        return new Text(choice.required("zh"), choice.required("en"));
    }

    private static Fact.Cue cue(YamlNode node) {
        return new Fact.Cue(node.orNull("value"), node.strings("zh"), node.strings("en"));
    }

    private static @Nullable FactValue presumed(Fact.Type type, YamlNode node) {
        return switch (type) {
            case DATE -> new FactValue.Day(node.read(LocalDate::parse, LocalDate.MAX));
            case MONEY ->
                node.<@Nullable FactValue>read(
                        amount -> new FactValue.Amount(Money.of(amount.split(" ")[0], amount.split(" ")[1])), null);
            case TEXT -> new FactValue.Words(node.string());
            case BOOL -> new FactValue.Flag(Boolean.parseBoolean(node.string()));
            case CHOICE -> new FactValue.Choice(node.string());
            case CHOICES -> new FactValue.Choices(List.of(node.string()));
            case COUNT, DAYS -> new FactValue.Count(node.read(Long::parseLong, 0L));
        };
    }

    private static Category.Distinction distinction(YamlNode node) {
        return new Category.Distinction(
                node.child("from").read(CategoryId::new, new CategoryId("unknown")),
                node.requiredText("question"),
                node.items("answers").stream()
                        .map(answer -> new Category.Answer(
                                answer.child("category").read(CategoryId::new, new CategoryId("unknown")),
                                answer.strings("zh"),
                                answer.strings("en")))
                        .toList());
    }
}
