package dev.accord.privacy;

/// Full-width forms as plain ones; every character keeps its place.
final class Widths {

    private Widths() {}

    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        boolean isDigitOrLetter = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        if (isDigitOrLetter || c == '＠' || c == '＋' || c == '－') {
            return (char) (c - 0xFEE0);
        }
        return c == '\u00A0' || c == '\u3000' ? ' ' : c;
    }
}
