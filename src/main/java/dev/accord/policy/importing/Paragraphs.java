package dev.accord.policy.importing;

import java.util.ArrayList;
import java.util.List;

/// Joins lines that a page broke: a line goes on with the one before it where that was full, did not end a sentence,
/// and
/// nothing new begins here.
final class Paragraphs {

    /// A line is full that has this share of the usual length.
    private static final double FULL = 0.6;

    private final List<Line> joined = new ArrayList<>();
    private final Divisions divisions = new Divisions(Numbering.CHINESE);
    private final double full;
    private int lastLength;

    private Paragraphs(double full) {
        this.full = full;
    }

    static List<Line> joined(List<Line> lines) {
        var lengths = lines.stream()
                .filter(line -> !line.isHeading())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        var paragraphs = new Paragraphs(lengths.length == 0 ? 0 : lengths[lengths.length / 2] * FULL);
        lines.forEach(paragraphs::add);
        return paragraphs.joined;
    }

    private void add(Line line) {
        var before = joined.isEmpty() ? null : joined.getLast();
        if (before != null && goesOn(before, line)) {
            var text = before.text() + gap(before, line) + line.text();
            joined.set(joined.size() - 1, new Line(before.depth(), text, before.continues()));
        } else {
            joined.add(line);
        }
        lastLength = line.text().length();
    }

    private boolean goesOn(Line before, Line line) {
        return line.continues()
                && !line.isHeading()
                && !before.isHeading()
                && lastLength >= full
                && !Characters.endsASentence(before.text())
                && divisions.rank(before).isEmpty()
                && divisions.rank(line).isEmpty()
                && !isNumberAlone(before)
                && !Numbering.anyAt(line)
                && !Items.begins(line.text());
    }

    /// `Article 5` has its title on the next line.
    private static boolean isNumberAlone(Line before) {
        for (var numbering : Numbering.values()) {
            if (numbering.at(before).filter(start -> start.rest().isEmpty()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String gap(Line before, Line line) {
        int last = before.text().codePointBefore(before.text().length());
        int first = line.text().codePointAt(0);
        boolean tight = Characters.isHan(last) || Characters.isHan(first) || last == '-';
        return tight ? "" : " ";
    }
}
