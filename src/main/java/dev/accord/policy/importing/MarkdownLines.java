package dev.accord.policy.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads Markdown into lines: headings by their signs, emphasis and links as their words, front matter apart.
final class MarkdownLines {

    private static final Pattern HEADING = Pattern.compile("(#+)\\s+(.*?)\\s*#*");
    private static final Pattern EMPHASIS =
            Pattern.compile("\\*+(?=\\S)|(?<=\\S)\\*+|(?<![\\w_])_{1,3}(?=\\S)(.+?)(?<=\\S)_{1,3}(?![\\w_])");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)\\s]*\\)");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z_]+):\\s*(.*)");
    private static final String FENCE = "---";
    private static final int DEEPEST = 9;

    private MarkdownLines() {}

    static SourceText of(String file, String content) {
        var all = content.lines().toList();
        int body = bodyAt(all);
        var header = new LinkedHashMap<String, String>();
        all.subList(0, body).forEach(line -> field(line, header));
        return new SourceText(file, header, lines(all.subList(body, all.size())));
    }

    private static List<Line> lines(List<String> texts) {
        var lines = new ArrayList<Line>();
        boolean follows = false;
        for (var text : texts) {
            var heading = HEADING.matcher(text);
            if (heading.matches()) {
                lines.add(Line.heading(Math.min(DEEPEST, heading.group(1).length()), words(heading.group(2))));
            } else {
                lines.add(new Line(Line.BODY, words(text.replaceFirst("^\\s*>\\s?", "")), follows));
            }
            follows = !text.isBlank() && !heading.matches();
        }
        return lines;
    }

    private static int bodyAt(List<String> all) {
        if (all.isEmpty() || !all.getFirst().strip().equals(FENCE)) {
            return 0;
        }
        int end = all.subList(1, all.size()).indexOf(FENCE);
        return end < 0 ? 0 : end + 2;
    }

    private static void field(String line, Map<String, String> header) {
        var field = FIELD.matcher(line.strip());
        if (field.matches()) {
            header.put(field.group(1), field.group(2).replaceAll("^[\"']|[\"']$", ""));
        }
    }

    private static String words(String text) {
        var plain = EMPHASIS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("$1");
        return plain.replaceAll("\\\\([#*_.\\[\\]()>-])", "$1");
    }
}
