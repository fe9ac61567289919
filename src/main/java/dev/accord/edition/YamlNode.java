package dev.accord.edition;

import dev.accord.shared.Text;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A place in a YAML file; every scalar is text. What is wrong is noted with its line instead of thrown.
final class YamlNode {

    private final YamlFile file;
    private final @Nullable Node node;
    private final int line;

    private YamlNode(YamlFile file, @Nullable Node node, int line) {
        this.file = file;
        this.node = node;
        this.line = node == null ? line : file.line(node);
    }

    /// The content of a file, or a place with nothing in it where the file is no YAML.
    ///
    /// @param firstLine the line of the file on which the content begins, from 1
    static YamlNode parse(String path, String content, int firstLine, List<Flaw> flaws) {
        var file = new YamlFile(path, firstLine, flaws);
        var options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(content));
            return new YamlNode(file, root, firstLine);
        } catch (MarkedYAMLException malformed) {
            file.malformed(malformed);
        } catch (YAMLException malformed) {
            file.note(firstLine, "不是有效的 YAML：" + malformed.getMessage(), "is no YAML: " + malformed.getMessage());
        }
        return new YamlNode(file, null, firstLine);
    }

    int line() {
        return line;
    }

    String path() {
        return file.path();
    }

    /// The items, each as its own place; a map is a list of one.
    List<YamlNode> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(one -> new YamlNode(file, one, line))
                    .toList();
        }
        return isEmpty() || node instanceof MappingNode map && map.getValue().isEmpty() ? List.of() : List.of(this);
    }

    List<YamlNode> items(String key) {
        return has(key) ? child(key).items() : List.of();
    }

    YamlNode child(String key) {
        var found = file.value(node, key);
        return new YamlNode(file, found, line);
    }

    boolean has(String key) {
        return !child(key).isEmpty();
    }

    String string() {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue().strip();
            case null -> "";
            default -> wrong("这里要写文字", "text is wanted here");
        };
    }

    /// Text that may be left out.
    String optional(String key) {
        return has(key) ? child(key).string() : "";
    }

    String required(String key) {
        return has(key) ? child(key).string() : wrong("缺少“" + key + "”，请补上", "'" + key + "' is missing; add it");
    }

    @Nullable
    String orNull(String key) {
        return has(key) ? child(key).string() : null;
    }

    boolean flag(String key, boolean otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        var text = child(key).string();
        if (!text.equals("true") && !text.equals("false")) {
            child(key).wrong("“" + key + "”只能是 true 或 false", "'" + key + "' is true or false");
        }
        return Boolean.parseBoolean(text);
    }

    int number(String key) {
        return has(key) ? child(key).read(Integer::parseInt, 0) : 0;
    }

    List<String> strings(String key) {
        return items(key).stream()
                .map(YamlNode::string)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    <T> List<T> ids(String key, Function<String, T> id) {
        var ids = new ArrayList<T>();
        for (var item : items(key)) {
            try {
                ids.add(id.apply(item.string()));
            } catch (IllegalArgumentException malformed) {
                item.wrong("“" + item.string() + "”不是有效的编号", String.valueOf(malformed.getMessage()));
            }
        }
        return ids;
    }

    /// `{zh: …, en: …}`, or nothing at all.
    Text text(String key) {
        if (!has(key)) {
            return Text.EMPTY;
        }
        var child = child(key);
        if (child.node instanceof MappingNode) {
            return new Text(child.optional("zh"), child.optional("en"));
        }
        child.wrong("“" + key + "”要分别写 zh 和 en", "'" + key + "' needs zh and en");
        return Text.EMPTY;
    }

    Text requiredText(String key) {
        var text = text(key);
        if (text.zh().isEmpty() || text.en().isEmpty()) {
            wrong("“" + key + "”要分别写 zh 和 en", "'" + key + "' needs zh and en");
        }
        return text;
    }

    Validity validity(String key) {
        var child = child(key);
        var from = child.has("from") ? child.child("from").date() : null;
        var to = child.has("to") ? child.child("to").date() : null;
        if (from == null) {
            child.wrong("缺少生效日 from，写成 2024-07-01", "'from' is missing; give the first day as 2024-07-01");
        } else if (to != null && to.isBefore(from)) {
            child.wrong("终止日 to 早于生效日 from", "'to' is before 'from'");
        }
        return new Validity(from == null ? LocalDate.MAX : from, to);
    }

    LocalDate date() {
        return read(LocalDate::parse, LocalDate.MAX);
    }

    <T extends @Nullable Object> T read(Function<String, T> parse, T otherwise) {
        var text = string();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            wrong("“" + text + "”在这里不能用", "'" + text + "' cannot be used here");
            return otherwise;
        }
    }

    /// Notes what is wrong at this place; answers empty text to go on with.
    String wrong(String zh, String en) {
        file.note(line, zh, en);
        return "";
    }

    /// Notes each key under this place that nobody has asked for: a typing mistake, most likely.
    void noteUnknownKeys() {
        if (node != null) {
            file.noteUnasked(node);
        }
    }

    private boolean isEmpty() {
        return node == null
                || node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    }
}
