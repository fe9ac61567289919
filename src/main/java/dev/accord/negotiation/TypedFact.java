package dev.accord.negotiation;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a value as the API writes it: `2026-03-02`, `129.00 CNY`, `true`, the id of a choice, a number, words.
final class TypedFact {

    private static final int LONGEST = 500;

    private TypedFact() {}

    /// Nothing where nothing is given.
    ///
    /// @throws dev.accord.shared.Refusal 400, showing what such a value looks like
    static Optional<FactValue> read(Fact fact, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(value(fact, text.strip()));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw Refusals.badValue(
                    "“" + fact.title().zh() + "”的值不能用；日期写 2026-03-02，金额写 129.00 CNY，是非写 true 或 false。",
                    "The value for '" + fact.title().en()
                            + "' cannot be used; a date is 2026-03-02, an amount 129.00 CNY, yes or no true or false.");
        }
    }

    private static FactValue value(Fact fact, String text) {
        return switch (fact.type()) {
            case DATE -> new FactValue.Day(LocalDate.parse(text));
            case MONEY -> new FactValue.Amount(money(text.split("\\s+")));
            case TEXT -> new FactValue.Words(text.substring(0, Math.min(text.length(), LONGEST)));
            case BOOL -> new FactValue.Flag(flag(text));
            case CHOICE -> new FactValue.Choice(choice(fact, text));
            case CHOICES -> new FactValue.Choices(choices(fact, text));
            case COUNT, DAYS -> new FactValue.Count(Long.parseLong(text));
        };
    }

    private static Money money(String[] parts) {
        if (parts.length != 2 || parts[0].length() > 12 || parts[0].startsWith("-")) {
            throw new IllegalArgumentException();
        }
        return Money.of(parts[0], parts[1]);
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static List<String> choices(Fact fact, String text) {
        return Arrays.stream(text.split("\\s*,\\s*"))
                .map(one -> choice(fact, one))
                .toList();
    }

    private static String choice(Fact fact, String text) {
        return fact.choices().stream()
                .map(Fact.Choice::value)
                .filter(text::equals)
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
