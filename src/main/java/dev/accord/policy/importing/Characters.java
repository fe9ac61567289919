package dev.accord.policy.importing;

import java.util.regex.Pattern;

/// What official texts are written in.
final class Characters {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{FEFF}&&[^\\x{00AD}]]|\\x{00AD}");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；：！？.;:!?…][”’\"'）)」』]*$|[—–]$");

    private Characters() {}

    /// The text without characters that nobody sees, each stretch of space as one blank.
    static String plain(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /// True where most of the words are Chinese.
    static boolean isChinese(String text) {
        long han = HAN.matcher(text).results().count();
        return han * 4 > text.replace(" ", "").length();
    }

    static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint) || "，。；：！？、（）《》“”".indexOf(codePoint) >= 0;
    }

    static boolean endsASentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }
}
