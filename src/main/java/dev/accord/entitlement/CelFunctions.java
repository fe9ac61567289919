package dev.accord.entitlement;

import dev.accord.shared.Money;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Money and days for rules. Amounts are exact; a day is midnight UTC of its date.
final class CelFunctions {

    private static final CelType MONEY = CelLanguage.MONEY;
    private static final CelType DAY = SimpleType.TIMESTAMP;
    private static final CelType INT = SimpleType.INT;
    private static final CelType TEXT = SimpleType.STRING;

    /// A function with its declaration and what it does.
    record Function(String name, String id, CelType result, List<CelType> parameters, CelFunctionBinding binding) {}

    private static final List<Function> ALL = List.of(
            new Function(
                    "money",
                    "money",
                    MONEY,
                    List.of(TEXT, TEXT),
                    CelFunctionBinding.from("money", String.class, String.class, Money::of)),
            new Function(
                    "times",
                    "times",
                    MONEY,
                    List.of(MONEY, INT),
                    CelFunctionBinding.from("times", Money.class, Long.class, Money::times)),
            new Function(
                    "fraction",
                    "fraction",
                    MONEY,
                    List.of(MONEY, TEXT),
                    CelFunctionBinding.from(
                            "fraction", Money.class, String.class, (m, share) -> m.fraction(new BigDecimal(share)))),
            new Function(
                    "share",
                    "share",
                    MONEY,
                    List.of(MONEY, INT, INT),
                    CelFunctionBinding.from(
                            "share",
                            List.of(Money.class, Long.class, Long.class),
                            given -> ((Money) given[0]).share((Long) given[1], (Long) given[2]))),
            ofTwoAmounts("plus", Money::plus),
            ofTwoAmounts("minus", Money::minus),
            ofTwoAmounts("atLeast", Money::atLeast),
            ofTwoAmounts("atMost", Money::atMost),
            new Function(
                    "less",
                    "less",
                    SimpleType.BOOL,
                    List.of(MONEY, MONEY),
                    CelFunctionBinding.from("less", Money.class, Money.class, (a, b) -> a.compareTo(b) < 0)),
            new Function(
                    "currency",
                    "currency",
                    TEXT,
                    List.of(MONEY),
                    CelFunctionBinding.from(
                            "currency", Money.class, m -> m.currency().getCurrencyCode())),
            new Function(
                    "days",
                    "days",
                    INT,
                    List.of(DAY, DAY),
                    CelFunctionBinding.from(
                            "days", Instant.class, Instant.class, (a, b) -> ChronoUnit.DAYS.between(date(a), date(b)))),
            ofDay("plusDays", ChronoUnit.DAYS),
            ofDay("plusMonths", ChronoUnit.MONTHS),
            ofDay("plusYears", ChronoUnit.YEARS));

    private CelFunctions() {}

    static List<Function> all() {
        return ALL;
    }

    static Instant instant(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Function ofTwoAmounts(String name, CelFunctionOverload.Binary<Money, Money> reckoning) {
        return new Function(
                name,
                name,
                MONEY,
                List.of(MONEY, MONEY),
                CelFunctionBinding.from(name, Money.class, Money.class, reckoning));
    }

    private static Function ofDay(String name, ChronoUnit unit) {
        return new Function(
                name,
                name,
                DAY,
                List.of(DAY, INT),
                CelFunctionBinding.from(
                        name,
                        Instant.class,
                        Long.class,
                        (day, n) -> instant(date(day).plus(n, unit))));
    }
}
