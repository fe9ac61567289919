package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Money;
import dev.accord.shared.Span;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers without a unit in a correction (`I meant 49 not 94`): amounts, where an amount is known that they can
/// correct.
final class BareNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9a-z.])(?:" + Numerals.FIGURES + "|" + "[一二两三四五六七八九][零一二两三四五六七八九十百千万]{1,8})(?![0-9a-z年月日号件个次天])");

    private BareNumbers() {}

    static List<Figure> in(Utterance words, Context context) {
        var currency = context.known().values().values().stream()
                .flatMap(value -> value instanceof FactValue.Amount(Money money)
                        ? Optional.of(money.currency()).stream()
                        : Optional.<Currency>empty().stream())
                .findFirst();
        return currency.isEmpty() || !Corrections.made(words)
                ? List.of()
                : NUMBER.matcher(words.plain())
                        .results()
                        .flatMap(match -> amount(match, currency.get()).stream())
                        .toList();
    }

    private static Optional<Figure> amount(MatchResult match, Currency currency) {
        return Numerals.parse(match.group())
                .map(number -> Figure.of(
                        Fact.Type.MONEY,
                        new Span(match.start(), match.end()),
                        new FactValue.Amount(Money.of(number, currency)),
                        0.8));
    }
}
