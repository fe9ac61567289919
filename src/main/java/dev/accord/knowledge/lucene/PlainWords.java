package dev.accord.knowledge.lucene;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/// Writes the same words in one way: simplified characters, half-width letters and digits, lower case.
final class PlainWords {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private PlainWords() {}

    static String of(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return isChinese(narrow) ? SIMPLIFIED.transliterate(narrow) : narrow;
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
