package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Money;
import dev.accord.shared.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is left of a price after a discount told beside it (`原价399打八折`, `20% off the $100 price`), and what a
/// deposit
/// and the balance come to together (`定金100尾款899`).
final class Discounts {

    private static final FactId PRICE = new FactId("price");
    private static final Pattern TENTHS_AFTER =
            Pattern.compile("^(?:元|块)?[，, ]?(?:的)?(?:打了?)?(?<z>[1-9一二三四五六七八九](?:\\.?[1-9一二三四五六七八九])?)折");
    private static final Pattern PERCENT_BEFORE =
            Pattern.compile("(?<p>[1-9][0-9]?)\\s?(?:%|percent) off (?:of |the |a |its )*$");
    private static final Pattern PERCENT_AFTER =
            Pattern.compile("^ (?:with |at |minus |less )(?<p>[1-9][0-9]?)\\s?% off");
    private static final Pattern DEPOSIT =
            Pattern.compile("(?:定金|订金|首付|预付)(?:款)?(?:了|是|:|：)?\\s?$|\\bdeposit (?:of |was )?$");
    private static final Pattern DEPOSIT_AFTER =
            Pattern.compile("^\\s?(?:的)?(?:定金|订金|首付)(?!\\s?[0-9一二两三四五六七八九])|^ deposit\\b");
    private static final Pattern BALANCE =
            Pattern.compile("(?:尾款|余款)(?:了|是|:|：)?\\s?$|\\b(?:balance|remainder|rest) (?:of |was )?$");
    private static final Pattern BALANCE_AFTER =
            Pattern.compile("^\\s?(?:的)?(?:尾款|余款)(?!\\s?[0-9一二两三四五六七八九])|^ (?:balance|remainder)\\b");
    private static final int LOOK = 20;

    private Discounts() {}

    static List<Figure> applied(List<Figure> figures, String plain) {
        var all = new ArrayList<Figure>();
        for (var figure : figures) {
            boolean last = figures.stream()
                    .noneMatch(other -> other.span().start() > figure.span().end());
            all.add(last ? share(figure, plain).map(part -> part(figure, part)).orElse(figure) : figure);
        }
        sum(figures, plain).ifPresent(all::add);
        return all;
    }

    private static Figure part(Figure figure, BigDecimal part) {
        return figure.value() instanceof FactValue.Amount(Money money)
                ? priced(figure.span(), Money.of(money.amount().multiply(part), money.currency()))
                : figure;
    }

    /// What share of the amount is to be paid.
    private static Optional<BigDecimal> share(Figure figure, String plain) {
        var after = after(figure, plain);
        var tenths = TENTHS_AFTER.matcher(after);
        if (tenths.find()) {
            return Numerals.parse(tenths.group("z").replace(".", ""))
                    .map(number -> number.movePointLeft(number.precision()));
        }
        var percent = PERCENT_BEFORE.matcher(before(figure, plain));
        if (percent.find()) {
            return Optional.of(left(percent.group("p")));
        }
        var less = PERCENT_AFTER.matcher(after);
        return less.find() ? Optional.of(left(less.group("p"))) : Optional.empty();
    }

    private static BigDecimal left(String percent) {
        return BigDecimal.ONE.subtract(new BigDecimal(percent).movePointLeft(2));
    }

    private static Optional<Figure> sum(List<Figure> figures, String plain) {
        var deposit = figures.stream()
                .filter(figure -> DEPOSIT.matcher(before(figure, plain)).find()
                        || DEPOSIT_AFTER.matcher(after(figure, plain)).find())
                .findFirst();
        var balance = figures.stream()
                .filter(figure -> BALANCE.matcher(before(figure, plain)).find()
                        || BALANCE_AFTER.matcher(after(figure, plain)).find())
                .findFirst();
        return deposit.flatMap(one -> balance.flatMap(other -> sum(one, other)));
    }

    private static Optional<Figure> sum(Figure one, Figure other) {
        boolean same = one.value() instanceof FactValue.Amount(Money first)
                && other.value() instanceof FactValue.Amount(Money second)
                && first.currency().equals(second.currency());
        return same && !one.equals(other)
                ? Optional.of(priced(
                        new Span(
                                Math.min(one.span().start(), other.span().start()),
                                Math.max(one.span().end(), other.span().end())),
                        money(one).plus(money(other))))
                : Optional.empty();
    }

    private static Money money(Figure figure) {
        return ((FactValue.Amount) java.util.Objects.requireNonNull(figure.value())).money();
    }

    private static Figure priced(Span span, Money money) {
        return Figure.of(dev.accord.edition.Fact.Type.MONEY, span, new FactValue.Amount(money), 0.8)
                .as(PRICE);
    }

    private static String before(Figure figure, String plain) {
        return plain.substring(
                Math.max(0, figure.span().start() - LOOK), figure.span().start());
    }

    private static String after(Figure figure, String plain) {
        return plain.substring(
                figure.span().end(), Math.min(plain.length(), figure.span().end() + LOOK));
    }
}
