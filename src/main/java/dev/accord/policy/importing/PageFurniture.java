package dev.accord.policy.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes away what stands on every page of a print: page numbers and running titles. What is left may be lines that a
/// page broke: any may go on with the one before it.
final class PageFurniture {

    private static final Pattern NUMBER = Pattern.compile("[-–—·\\s]*(?:第\\s*)?(?:[Pp]age\\s*)?\\d{1,4}(?:\\s*页)?"
            + "(?:\\s*(?:of|/|／|共)\\s*(?:共\\s*)?\\d{1,4}(?:\\s*页)?)?[-–—·\\s]*");
    private static final int FEW = 3;
    private static final int EDGE = 2;

    private PageFurniture() {}

    static List<Line> removed(List<List<Line>> pages) {
        var seen = timesAtTheEdge(pages);
        var lines = new ArrayList<Line>();
        for (var page : pages) {
            for (int i = 0; i < page.size(); i++) {
                var line = page.get(i);
                boolean edge = i < EDGE || i >= page.size() - EDGE;
                boolean often = seen.getOrDefault(key(line), 0) >= Math.max(FEW, pages.size() / 2);
                if (edge && (often || NUMBER.matcher(line.text()).matches())) {
                    continue;
                }
                lines.add(new Line(line.depth(), line.text(), true));
            }
        }
        return lines;
    }

    private static Map<String, Integer> timesAtTheEdge(List<List<Line>> pages) {
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE || i >= page.size() - EDGE) {
                    seen.merge(key(page.get(i)), 1, Integer::sum);
                }
            }
        }
        return seen;
    }

    /// A running title with its page number is the same on every page but for the number.
    private static String key(Line line) {
        return line.text().replaceAll("^\\d{1,4}\\s|\\s\\d{1,4}(?:\\s*/\\s*\\d{1,4})?$", "");
    }
}
