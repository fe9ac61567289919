package dev.accord.reply;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Wordings as Mustache templates with a header: name, version, language, variables. A template that uses a variable it
/// does not declare, declares one it does not use, or exists in one language only, fails at start.
final class MustacheWordings implements Wordings {

    private static final Pattern FILE = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");
    private static final Mustache.Compiler COMPILER =
            Mustache.compiler().escapeHTML(false).strictSections(true).emptyStringIsFalse(true);

    private record Key(String name, Language language) {}

    private record Wording(String version, Template template) {}

    private final Map<Key, Wording> wordings = new HashMap<>();

    /// @param files the content of each file by its path, for the messages
    MustacheWordings(Map<String, String> files) {
        var problems = new ArrayList<String>();
        files.forEach((path, content) -> add(path, content, problems));
        wordings.keySet().stream()
                .map(Key::name)
                .distinct()
                .filter(name -> List.of(Language.values()).stream()
                        .anyMatch(language -> !wordings.containsKey(new Key(name, language))))
                .forEach(name -> problems.add(name + " is missing in one language: write it in zh and en"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("prompts/ cannot be used:\n" + String.join("\n", problems));
        }
    }

    @Override
    public String say(String name, Language language, Map<String, ?> variables) {
        var words = wording(name, language).template().execute(variables);
        return BLANK_LINES.matcher(words).replaceAll("\n\n").strip();
    }

    @Override
    public String version(String name, Language language) {
        return name + "@" + wording(name, language).version();
    }

    private Wording wording(String name, Language language) {
        return Objects.requireNonNull(wordings.get(new Key(name, language)), () -> "No wording " + name);
    }

    private void add(String path, String content, List<String> problems) {
        var parts = FILE.matcher(content.replace("\r\n", "\n"));
        if (!parts.matches()) {
            problems.add(path + ": needs a header between two lines of ---");
            return;
        }
        var header = header(parts.group(1));
        var template = COMPILER.compile(parts.group(2));
        var declared = Set.of(header.getOrDefault("variables", "").split("[\\s,\\[\\]]+"));
        var used = used(template);
        compare(path, declared, used, problems);
        var key = new Key(header.getOrDefault("name", ""), Language.of(header.getOrDefault("language", "")));
        wordings.put(key, new Wording(header.getOrDefault("version", "0"), template));
    }

    private static Map<String, String> header(String text) {
        var header = new HashMap<String, String>();
        text.lines()
                .map(line -> line.split(":\\s*", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> header.put(pair[0].strip(), pair[1].strip()));
        return header;
    }

    private static void compare(String path, Set<String> declared, Set<String> used, List<String> problems) {
        used.stream()
                .filter(variable -> !declared.contains(variable))
                .forEach(variable -> problems.add(path + ": uses {{" + variable + "}} without declaring it"));
        declared.stream()
                .filter(variable -> !variable.isBlank() && !used.contains(variable))
                .forEach(variable -> problems.add(path + ": declares " + variable + " and does not use it"));
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
                if (!name.startsWith("-")) { // -first and its like are Mustache's own
                    names.add(name);
                }
                return true;
            }

            @Override
            public boolean visitInvertedSection(String name) {
                names.add(name);
                return true;
            }
        });
        return names;
    }
}
