package dev.accord.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An exact amount: minor units of one currency. Never negative money by accident: [#minus] stops at zero.
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    /// From a decimal amount such as `129.90`; a fraction of a minor unit is rounded half up.
    public static Money of(BigDecimal amount, Currency currency) {
        var scaled = amount.movePointRight(currency.getDefaultFractionDigits()).setScale(0, RoundingMode.HALF_UP);
        return new Money(scaled.longValueExact(), currency);
    }

    public static Money of(String amount, String currency) {
        return of(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /// The amount with the currency's number of decimals: `129.00`.
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minorUnits, same(other).minorUnits), currency);
    }

    /// The difference, or zero where the other is larger.
    public Money minus(Money other) {
        return new Money(Math.max(0, minorUnits - same(other).minorUnits), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minorUnits, factor), currency);
    }

    /// A share such as `0.30`, rounded half up to the minor unit.
    public Money fraction(BigDecimal share) {
        return new Money(
                BigDecimal.valueOf(minorUnits)
                        .multiply(share)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /// So many parts of so many, rounded half up to the minor unit.
    ///
    /// @throws ArithmeticException where there are more parts than the whole has, or fewer than none
    public Money share(long parts, long of) {
        if (of <= 0 || parts < 0 || parts > of) {
            throw new ArithmeticException(parts + " of " + of);
        }
        return new Money(
                BigDecimal.valueOf(minorUnits)
                        .multiply(BigDecimal.valueOf(parts))
                        .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    public Money atLeast(Money floor) {
        return compareTo(floor) < 0 ? floor : this;
    }

    public Money atMost(Money ceiling) {
        return compareTo(ceiling) > 0 ? ceiling : this;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, same(other).minorUnits);
    }

    /// `129.00 CNY`.
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot reckon " + currency + " with " + other.currency);
        }
        return other;
    }
}
