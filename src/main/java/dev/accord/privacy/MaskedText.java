package dev.accord.privacy;

import dev.accord.shared.Span;
import java.util.List;

/// Words without personal data. Only the [Redactor] can make one, so unmasked words cannot reach a model, an index or a
/// log.
public final class MaskedText {

    /// One replacement: where it stands in the masked text, where it stood in the original, and what it was.
    record Replacement(Span masked, Span original, String kind) {}

    private final String text;
    private final List<Replacement> replacements;

    MaskedText(String text, List<Replacement> replacements) {
        this.text = text;
        this.replacements = List.copyOf(replacements);
    }

    public String text() {
        return text;
    }

    /// The span of the original that a span of the masked text stands for; replacements are never cut in half.
    public Span inOriginal(Span masked) {
        int start = masked.start();
        int end = masked.end();
        int startShift = 0;
        int endShift = 0;
        for (var replacement : replacements) {
            int shift = replacement.original().length() - replacement.masked().length();
            if (replacement.masked().end() <= masked.start()) {
                startShift += shift;
            } else if (replacement.masked().start() < masked.start()) {
                start = replacement.masked().start();
            }
            if (replacement.masked().start() < masked.end()) {
                endShift += shift;
                end = Math.max(end, replacement.masked().end());
            }
        }
        return new Span(start + startShift, end + endShift);
    }

    /// A stretch of these words; it has no place in the original.
    public MaskedText part(Span span) {
        return new MaskedText(text.substring(span.start(), span.end()), List.of());
    }

    /// The first so many characters.
    public MaskedText first(int most) {
        return text.length() <= most ? this : part(new Span(0, most));
    }

    /// The kinds of personal data that were masked, in order.
    public List<String> kinds() {
        return replacements.stream().map(Replacement::kind).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
