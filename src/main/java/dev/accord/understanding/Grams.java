package dev.accord.understanding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The n-grams of a text: of characters where it is Chinese, of words and of the characters in words where it is
/// English.
final class Grams {

    private static final int LONGEST_HAN = 4;
    private static final Pattern WORD = Pattern.compile("[a-z0-9']+");

    private Grams() {}

    static Set<String> chinese(String text) {
        var grams = new LinkedHashSet<String>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST_HAN); end++) {
                grams.add(text.substring(start, end));
            }
        }
        return grams;
    }

    static Set<String> english(String text) {
        var grams = new LinkedHashSet<String>();
        var before = "";
        var words = WORD.matcher(text);
        while (words.find()) {
            var word = words.group();
            grams.add(word + " ");
            if (!before.isEmpty()) {
                grams.add(before + " " + word);
            }
            addInner(grams, "_" + word + "_");
            before = word;
        }
        return grams;
    }

    private static void addInner(Set<String> grams, String word) {
        for (int start = 0; start < word.length(); start++) {
            for (int length = 3; length <= 5 && start + length <= word.length(); length++) {
                grams.add(word.substring(start, start + length));
            }
        }
    }
}
