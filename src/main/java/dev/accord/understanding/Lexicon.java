package dev.accord.understanding;

import dev.accord.shared.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A list of words from a file; finds the longest at each place.
final class Lexicon {

    private final Map<Character, Set<String>> words = new HashMap<>();
    private int longest;

    private Lexicon() {}

    static Lexicon read(String file) {
        var lexicon = new Lexicon();
        try (var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("/understanding/" + file))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(lexicon::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lexicon;
    }

    private void add(String word) {
        words.computeIfAbsent(word.charAt(0), first -> new HashSet<>()).add(word);
        longest = Math.max(longest, word.length());
    }

    /// The words found, in order, none inside another.
    List<Span> in(String plain) {
        var found = new ArrayList<Span>();
        int at = 0;
        while (at < plain.length()) {
            int end = endAt(plain, at);
            if (end > at) {
                found.add(new Span(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int endAt(String plain, int at) {
        var candidates = words.getOrDefault(plain.charAt(at), Set.of());
        for (int length = Math.min(longest, plain.length() - at); length > 0; length--) {
            if (candidates.contains(plain.substring(at, at + length)) && isWhole(plain, at, at + length)) {
                return at + length;
            }
        }
        return at;
    }

    private static boolean isWhole(String plain, int start, int end) {
        return !(isLatin(plain.charAt(start)) && start > 0 && isLatin(plain.charAt(start - 1)))
                && !(isLatin(plain.charAt(end - 1)) && end < plain.length() && isLatin(plain.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
