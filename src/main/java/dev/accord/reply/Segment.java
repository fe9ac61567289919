package dev.accord.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A sentence, a line or a bullet of the plain wording.
///
/// @param firm it must be said, word for word
/// @param beginsLine it stands at the beginning of a line
record Segment(String text, boolean firm, boolean beginsLine) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[。！？!?][”」』）)]?)(?![”」』）)])\\s*|(?<=\\.)\\s+(?=[\\p{Lu}“\"•])");

    /// @param free whether a sentence could as well be a model's own: then it need not be kept
    static List<Segment> of(String plain, Predicate<String> free) {
        var segments = new ArrayList<Segment>();
        for (var line : plain.split("\n")) {
            boolean begins = true;
            for (var sentence : sentences(line.strip())) {
                segments.add(new Segment(sentence, !free.test(sentence), begins));
                begins = false;
            }
        }
        return List.copyOf(segments);
    }

    static List<String> sentences(String line) {
        if (line.startsWith("•")) {
            return List.of(line);
        }
        return SENTENCE_END
                .splitAsStream(line)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /// A text for a model: what must be said stands between its marks.
    static String marked(List<Segment> segments) {
        var text = new StringBuilder();
        int number = 0;
        for (var segment : segments) {
            text.append(text.isEmpty() ? "" : segment.beginsLine() ? "\n" : " ");
            if (segment.firm()) {
                number++;
                text.append("[[" + number + "]]" + segment.text() + "[[/" + number + "]]");
            } else {
                text.append(segment.text());
            }
        }
        return text.toString();
    }
}
