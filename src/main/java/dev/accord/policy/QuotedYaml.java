package dev.accord.policy;

import dev.accord.shared.Text;
import java.util.List;
import java.util.stream.Collectors;

/// Words as YAML takes them whatever is in them: in double quotes, on one line.
final class QuotedYaml {

    private QuotedYaml() {}

    static String quoted(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String text(Text text) {
        return "{zh: " + quoted(text.zh()) + ", en: " + quoted(text.en()) + "}";
    }

    /// A list with a line for each, indented; an empty one where there are none.
    static String lines(List<String> items, int indent) {
        var dash = "\n" + " ".repeat(indent) + "- ";
        return items.isEmpty()
                ? " []"
                : items.stream().map(item -> dash + quoted(item)).collect(Collectors.joining());
    }
}
