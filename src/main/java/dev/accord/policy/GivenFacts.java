package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.shared.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Facts as people write them down: `price: "398.00 CNY"`, `fake: true`, `evidence: [photos, chat]`.
public final class GivenFacts {

    private GivenFacts() {}

    /// @param given by fact id; text, numbers, true or false, lists of text
    /// @throws IllegalArgumentException naming the fact that cannot be used and what is wanted
    public static Facts of(Map<String, ?> given, Edition edition) {
        var values = new HashMap<FactId, FactValue>();
        given.forEach((name, value) -> {
            var fact = edition.fact(new FactId(name))
                    .orElseThrow(() -> new IllegalArgumentException(name + " is no fact of this edition"));
            try {
                values.put(fact.id(), value(fact, value));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException malformed) {
                throw new IllegalArgumentException(
                        name + ": '" + value + "' cannot be used; give " + wanted(fact), malformed);
            }
        });
        return new Facts(values);
    }

    private static FactValue value(Fact fact, Object value) {
        var text = String.valueOf(value).strip();
        return switch (fact.type()) {
            case DATE -> new FactValue.Day(LocalDate.parse(text));
            case MONEY -> new FactValue.Amount(Money.of(text.split(" +")[0].replace(",", ""), text.split(" +")[1]));
            case TEXT -> new FactValue.Words(text);
            case BOOL -> new FactValue.Flag(flag(fact, text));
            case CHOICE -> new FactValue.Choice(choice(fact, text));
            case CHOICES ->
                new FactValue.Choices(list(value).stream()
                        .map(one -> choice(fact, String.valueOf(one)))
                        .toList());
            case COUNT, DAYS -> new FactValue.Count(Long.parseLong(text));
        };
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> many
                ? many
                : List.of(String.valueOf(value).split(" *, *"));
    }

    private static boolean flag(Fact fact, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(fact.id() + ": '" + text + "' cannot be used; give " + wanted(fact));
        }
        return Boolean.parseBoolean(text);
    }

    private static String choice(Fact fact, String text) {
        if (fact.choices().stream().noneMatch(one -> one.value().equals(text))) {
            throw new IllegalArgumentException(fact.id() + ": '" + text + "' cannot be used; give " + wanted(fact));
        }
        return text;
    }

    private static String wanted(Fact fact) {
        return switch (fact.type()) {
            case DATE -> "a day such as 2026-05-01";
            case MONEY -> "an amount such as 398.00 CNY";
            case TEXT -> "words";
            case BOOL -> "true or false";
            case CHOICE, CHOICES ->
                "one of "
                        + String.join(
                                ", ",
                                fact.choices().stream().map(Fact.Choice::value).toList());
            case COUNT, DAYS -> "a whole number";
        };
    }
}
