package dev.accord.understanding;

import com.ibm.icu.text.Transliterator;

/// Words in the form the readers compare: narrow, lower case, straight quotes, Cantonese
/// particles as Mandarin writes them, traditional characters as simplified ones. Every character keeps its place.
final class Plain {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private Plain() {}

    /// Traditional characters as the simplified ones, each in its place.
    static String simplified(String text) {
        boolean isOther = text.codePoints().anyMatch(Plain::isHan);
        var simple = isOther ? SIMPLIFIED.transliterate(text) : text;
        return simple.length() == text.length() ? simple : text;
    }

    static String of(String original) {
        var text = simplified(original);
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
            case '咗' -> '了';
            case '嘅' -> '的';
            case '喺' -> '在';
            case '冇' -> '没';
            case '唔' -> '不';
            case '係' -> '是';
            case '佢' -> '他';
            case '哋' -> '们';
            case '嚟' -> '来';
            case '俾', '畀' -> '给';
            case '睇' -> '看';
            case '蚊' -> '块';
            case '\u3000', '\u00A0', '\t' -> ' ';
            default -> Character.toLowerCase(isWide ? (char) (c - 0xFEE0) : c);
        };
    }

    static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
