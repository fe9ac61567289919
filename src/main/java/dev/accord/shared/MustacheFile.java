package dev.accord.shared;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A file of `prompts/`: a header (name, version, language, variables) between two lines of `---`, and a Mustache
/// template.
///
/// @param problems why it cannot be used: no header, a variable that is used without being declared, or the reverse
public record MustacheFile(
        String name, String version, String language, Set<String> variables, Template template, List<String> problems) {

    private static final Pattern FILE = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true).emptyStringIsFalse(true);

    public MustacheFile {
        variables = Set.copyOf(variables);
        problems = List.copyOf(problems);
    }

    /// @param path for the messages
    public static MustacheFile parse(String path, String content) {
        var parts = FILE.matcher(content.replace("\r\n", "\n"));
        if (!parts.matches()) {
            var problem = path + ": needs a header between two lines of ---";
            return new MustacheFile("", "0", "", Set.of(), COMPILER.compile(""), List.of(problem));
        }
        var header = header(parts.group(1));
        var template = COMPILER.compile(parts.group(2));
        var used = used(template);
        return new MustacheFile(
                header.getOrDefault("name", ""),
                header.getOrDefault("version", "0"),
                header.getOrDefault("language", ""),
                used,
                template,
                problems(path, declared(header), used));
    }

    /// The words with the variables filled in.
    public String fill(Map<String, ?> values) {
        return BLANK_LINES.matcher(template.execute(values)).replaceAll("\n\n").strip();
    }

    private static Map<String, String> header(String text) {
        var header = new HashMap<String, String>();
        text.lines()
                .map(line -> line.split(":\\s*", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> header.put(pair[0].strip(), pair[1].strip()));
        return header;
    }

    private static Set<String> declared(Map<String, String> header) {
        var names = new HashSet<>(List.of(header.getOrDefault("variables", "").split("[\\s,\\[\\]]+")));
        names.remove("");
        return names;
    }

    private static List<String> problems(String path, Set<String> declared, Set<String> used) {
        var problems = new ArrayList<String>();
        used.stream()
                .filter(variable -> !declared.contains(variable))
                .forEach(variable -> problems.add(path + ": uses {{" + variable + "}} without declaring it"));
        declared.stream()
                .filter(variable -> !used.contains(variable))
                .forEach(variable -> problems.add(path + ": declares " + variable + " and does not use it"));
        return problems;
    }

    private static Set<String> used(Template template) {
        var names = new HashSet<String>();
        template.visit(new Mustache.Visitor() {
            @Override
            public void visitText(String text) {}

            @Override
            public void visitVariable(String name) {
                names.add(name);
            }

            @Override
            public boolean visitInclude(String name) {
                return false;
            }

            @Override
            public boolean visitSection(String name) {
                return visitNamed(name);
            }

            @Override
            public boolean visitInvertedSection(String name) {
                return visitNamed(name);
            }

            private boolean visitNamed(String name) {
                if (!name.startsWith("-")) { // -first and its like are Mustache's own
                    names.add(name);
                }
                return true;
            }
        });
        return names;
    }
}
