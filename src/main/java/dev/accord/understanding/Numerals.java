package dev.accord.understanding;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as people write them: `1,280.5`, `1.2万`, `3k`, `一百二十九`, `三千二`, `两万三千`, `twenty-one`.
final class Numerals {

    /// A number in Chinese characters.
    static final String HAN = "[零〇一二两俩三四五六七八九十百千万]{1,12}";
    /// A number in figures, with a unit behind it or not.
    static final String FIGURES =
            "(?:(?<![0-9])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]{1,9})(?:\\.[0-9]{1,4})?(?:(?:\\s?[万千百]|[kw](?![a-z/]|\\s?/))[0-9]?)?";
    /// Either.
    static final String ANY = "(?:" + FIGURES + "|" + HAN + ")";
    /// A small number in English words.
    static final String ENGLISH = EnglishNumerals.SMALL;
    /// Any number in English words.
    static final String SPELT = EnglishNumerals.ANY;

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /// The number, or nothing where it is none or only about one (`三四百`).
    static Optional<BigDecimal> parse(String written) {
        var number = written.strip().replace(",", "").replace(" ", "");
        var spelt = EnglishNumerals.parse(written.strip());
        if (spelt.isPresent()) {
            return spelt.map(BigDecimal::valueOf);
        }
        if (number.matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.of(new BigDecimal(number));
        }
        if (number.matches("[0-9]+(\\.[0-9]+)?[百千万kw][0-9]?")) {
            return Optional.of(withUnit(number));
        }
        return isRange(number) || !number.matches("[零〇一二两俩三四五六七八九十百千万]+")
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(han(number)));
    }

    static Optional<Long> whole(String written) {
        return parse(written)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::longValue);
    }

    private static boolean isRange(String number) {
        return number.matches(".*[一二两三四五六七八九]{2}[十百千万].*") || number.matches("十[一二三四五六七八九]{2}|[百千万]");
    }

    /// `1.2万` is 12,000 and `1万2` too.
    private static BigDecimal withUnit(String number) {
        char last = number.charAt(number.length() - 1);
        boolean elided = Character.isDigit(last);
        int at = number.length() - (elided ? 2 : 1);
        var unit = BigDecimal.valueOf(unit(number.charAt(at)));
        var head = new BigDecimal(number.substring(0, at)).multiply(unit);
        return elided ? head.add(unit.multiply(BigDecimal.valueOf(last - '0')).movePointLeft(1)) : head;
    }

    private static long han(String number) {
        if (number.matches("[零〇一二两俩三四五六七八九]{2,}")) {
            return number.chars().mapToLong(c -> digit((char) c)).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        long total = 0;
        long section = 0;
        long pending = 0;
        long unit = 10;
        for (char c : number.toCharArray()) {
            if (c == '万') {
                total = (total + section + pending) * 10_000;
                section = 0;
                pending = 0;
                unit = 10_000;
            } else if (unit(c) > 1) {
                unit = unit(c);
                section += Math.max(pending, pending == 0 && section == 0 ? 1 : pending) * unit;
                pending = 0;
            } else {
                pending = digit(c);
                unit = pending == 0 ? 10 : unit;
            }
        }
        boolean elides = number.length() > 1 && unit > 10;
        return total + section + (elides ? pending * unit / 10 : pending);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千', 'k' -> 1_000;
            case '万', 'w' -> 10_000;
            default -> 1;
        };
    }

    private static long digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两', '俩' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
