package dev.accord.understanding;

import dev.accord.shared.Span;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// A cue's pattern. Most cues are plain words, which are found without a regular expression; English ones stand for
/// whole
/// words.
final class CuePattern {

    private static final Pattern PLAIN = Pattern.compile("[^\\\\.\\[\\](){}*+?^$|]+");

    private final String words;
    private final Pattern pattern;
    private final boolean plain;
    private final boolean whole;
    /// One of these runs stands in every text that matches; none: any text may.
    private final int[] needed;

    private CuePattern(String words, boolean whole) {
        this.words = words;
        this.plain = PLAIN.matcher(words).matches();
        this.whole = whole;
        this.needed = Needed.by(words).orElse(Set.of()).stream()
                .mapToInt(TextGrams::of)
                .toArray();
        this.pattern = Pattern.compile(whole ? "(?<![a-z])(?:" + words + ")(?![a-z])" : words);
    }

    static CuePattern chinese(String cue) {
        return new CuePattern(lower(cue), false);
    }

    static CuePattern english(String cue) {
        return new CuePattern(lower(cue), true);
    }

    /// @param text in plain form
    /// @param grams what stands in it
    void find(String text, TextGrams grams, Consumer<Span> found) {
        if (isRuledOut(grams)) {
            return;
        }
        if (plain) {
            findWords(text, found);
            return;
        }
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.accept(new Span(matcher.start(), matcher.end()));
            }
        }
    }

    private boolean isRuledOut(TextGrams grams) {
        for (int gram : needed) {
            if (grams.has(gram)) {
                return false;
            }
        }
        return needed.length > 0;
    }

    private void findWords(String text, Consumer<Span> found) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean inner = whole && (isLetter(text, at - 1) || isLetter(text, end));
            if (!inner) {
                found.accept(new Span(at, end));
            }
        }
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    /// Lower case but for escapes, so that nothing has to be compared case by case.
    static String lower(String pattern) {
        var lower = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
            lower.append(escaped ? pattern.charAt(i) : Character.toLowerCase(pattern.charAt(i)));
        }
        return lower.toString();
    }
}
