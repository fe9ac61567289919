package dev.accord.understanding;

import java.util.BitSet;

/// Which runs of up to three characters stand in a text, near enough: one that is in it is always found, one that is
/// not
/// is found hardly ever.
final class TextGrams {

    static final int LONGEST = 3;
    private static final int PLACES = 1 << 17;

    private final BitSet present = new BitSet(PLACES);

    TextGrams(String text) {
        for (int start = 0; start < text.length(); start++) {
            int gram = 0;
            for (int end = start; end < Math.min(text.length(), start + LONGEST); end++) {
                gram = more(gram, text.charAt(end));
                present.set(place(gram));
            }
        }
    }

    boolean has(int gram) {
        return present.get(gram);
    }

    /// The place of a run of at most three characters.
    static int of(String run) {
        int gram = 0;
        for (int i = 0; i < run.length(); i++) {
            gram = more(gram, run.charAt(i));
        }
        return place(gram);
    }

    private static int more(int gram, char next) {
        return gram * 31 * 1_009 + next + 1;
    }

    private static int place(int gram) {
        int mixed = gram * 0x9E3779B1;
        return mixed >>> (Integer.SIZE - 17);
    }
}
