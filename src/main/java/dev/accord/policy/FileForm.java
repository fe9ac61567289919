package dev.accord.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The form view of a file: its fields in the order in which they stand in it.
public final class FileForm {

    private static final Pattern FENCED = Pattern.compile("\\A---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile(
            "^(?:## *(?<number>[^\\r\\n]*)|(?:- (?<field>[a-z.]+)|(?<language>zh|en)):[ \\t]*(?<value>[^\\r\\n]*))$",
            Pattern.MULTILINE);

    private FileForm() {}

    /// @param path such as `cn/instruments/e-commerce-law.md`
    public static List<FormField> fields(String path, String content) {
        return path.endsWith(".md") ? instrument(content) : YamlForm.fields(content, 0);
    }

    /// The front matter, then each article.
    private static List<FormField> instrument(String content) {
        var head = FENCED.matcher(content);
        if (!head.find()) {
            return List.of();
        }
        var fields = new ArrayList<>(YamlForm.fields(head.group(1), head.start(1)));
        var lines = LINE.matcher(content).region(head.end(), content.length());
        var article = "";
        while (lines.find()) {
            if (lines.group("number") != null) {
                article = "## " + lines.group("number").strip();
            } else {
                var name = lines.group("field") == null ? lines.group("language") : lines.group("field");
                fields.add(new FormField(
                        article,
                        name,
                        FormField.Kind.LINE,
                        lines.start("value"),
                        lines.end("value"),
                        List.of(lines.group("value"))));
            }
        }
        return fields;
    }
}
