package dev.accord.kit;

import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Facts as evaluation data writes them, read by the vocabulary's types.
public final class TypedFacts {

    private TypedFacts() {}

    public static Facts of(YamlItem facts, Edition edition) {
        var values = new HashMap<FactId, FactValue>();
        for (Map.Entry<?, ?> fact : facts.values().entrySet()) {
            var id = new FactId(fact.getKey().toString());
            values.put(id, value(id, fact.getValue(), edition));
        }
        return new Facts(values);
    }

    /// @param value text, or for `choices` a list
    public static FactValue value(FactId id, Object value, Edition edition) {
        var fact = edition.fact(id).orElseThrow(() -> new IllegalArgumentException("No fact " + id));
        var text = value.toString();
        return switch (fact.type()) {
            case DATE -> new FactValue.Day(LocalDate.parse(text));
            case MONEY -> new FactValue.Amount(money(text));
            case TEXT -> new FactValue.Words(text);
            case BOOL -> new FactValue.Flag(flag(text));
            case CHOICE -> new FactValue.Choice(text);
            case CHOICES ->
                new FactValue.Choices(
                        YamlItem.list(value).stream().map(Object::toString).toList());
            case COUNT, DAYS -> new FactValue.Count(Long.parseLong(text));
        };
    }

    /// `129.00 CNY`.
    public static Money money(String text) {
        var parts = text.split(" ");
        return Money.of(parts[0], parts[1]);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false: " + text);
        };
    }
}
