package dev.accord.understanding;

/// Words in the form the readers compare: narrow, lower case, straight quotes. Every character keeps its place.
final class Plain {

    private Plain() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char c) {
        boolean isWide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        return switch (c) {
            case '’', '‘', '＇' -> '\'';
            case '“', '”', '＂' -> '"';
            case '￥' -> '¥';
            case '＄' -> '$';
            case '％' -> '%';
            case '．' -> '.';
            case '－' -> '-';
            case '／' -> '/';
            case '＃' -> '#';
            case '\u3000', '\u00A0', '\t' -> ' ';
            default -> Character.toLowerCase(isWide ? (char) (c - 0xFEE0) : c);
        };
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
