package dev.accord.shared;

/// Reads the number of an article: `二十五`, `一千一百六十五`, `25`.
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    public static int of(String text) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            var unit = unit(character);
            if (unit > 0) {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            } else if (character >= '0' && character <= '9') {
                digit = Math.min(digit, 10_000) * 10 + character - '0';
            } else {
                digit = digit(character);
            }
        }
        return sum + digit;
    }

    private static int unit(char character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int digit(char character) {
        return switch (character) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> Math.max(0, DIGITS.indexOf(character));
        };
    }
}
