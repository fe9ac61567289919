package dev.accord.knowledge.lucene;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/// Writes the same words in one way: simplified characters, half-width letters and digits, lower case.
final class PlainWords {

    private static final int FIRST_IDEOGRAPH = 0x4E00;
    private static final int LAST_IDEOGRAPH = 0x9FFF;
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final BitSet TRADITIONAL = traditional();

    private PlainWords() {}

    static String of(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return narrow.chars().anyMatch(TRADITIONAL::get) ? SIMPLIFIED.transliterate(narrow) : narrow;
    }

    /// The characters that have a simplified form; most texts hold none, and conversion is slow.
    private static BitSet traditional() {
        var all = new BitSet();
        for (int character = FIRST_IDEOGRAPH; character <= LAST_IDEOGRAPH; character++) {
            var text = Character.toString(character);
            all.set(character, !SIMPLIFIED.transliterate(text).equals(text));
        }
        return all;
    }

    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
