package dev.accord.edition;

import dev.accord.shared.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// A place in a YAML file; every scalar is text. What is wrong is noted with its place instead of thrown.
final class YamlNode {

    private final String place;
    private final Object value;
    private final List<String> problems;

    private YamlNode(String place, Object value, List<String> problems) {
        this.place = place;
        this.value = value;
        this.problems = problems;
    }

    static YamlNode parse(String path, String content, List<String> problems) {
        var options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        var dump = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new TextOnly());
        try {
            Object loaded = yaml.load(content);
            return new YamlNode(path, loaded == null ? Map.of() : loaded, problems);
        } catch (YAMLException malformed) {
            problems.add(path + ": "
                    + String.valueOf(malformed.getMessage())
                            .lines()
                            .limit(6)
                            .reduce("", (a, b) -> a + " " + b.strip()));
            return new YamlNode(path, Map.of(), problems);
        }
    }

    /// The items, each as its own place; a map is a list of one.
    List<YamlNode> items() {
        if (!(value instanceof List<?> list)) {
            return value instanceof Map<?, ?> map && map.isEmpty() ? List.of() : List.of(this);
        }
        var nodes = new ArrayList<YamlNode>();
        for (int i = 0; i < list.size(); i++) {
            nodes.add(new YamlNode(place + "[" + i + "]", list.get(i) == null ? "" : list.get(i), problems));
        }
        return nodes;
    }

    List<YamlNode> items(String key) {
        return has(key) ? child(key).items() : List.of();
    }

    YamlNode child(String key) {
        var found = value instanceof Map<?, ?> map ? map.get(key) : null;
        return new YamlNode(place + "." + key, found == null ? "" : found, problems);
    }

    boolean has(String key) {
        return value instanceof Map<?, ?> map && map.get(key) != null && !"".equals(map.get(key));
    }

    String string() {
        return value instanceof String text ? text.strip() : wrong("text is wanted here");
    }

    /// Text that may be left out.
    String optional(String key) {
        return has(key) ? child(key).string() : "";
    }

    String required(String key) {
        return has(key) ? child(key).string() : wrong("'" + key + "' is missing");
    }

    @Nullable
    String orNull(String key) {
        return has(key) ? child(key).string() : null;
    }

    boolean flag(String key, boolean otherwise) {
        return has(key) ? Boolean.parseBoolean(child(key).string()) : otherwise;
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
                item.wrong(String.valueOf(malformed.getMessage()));
            }
        }
        return ids;
    }

    /// `{zh: …, en: …}`, or nothing at all.
    Text text(String key) {
        if (!has(key)) {
            return Text.EMPTY;
        }
        var node = child(key);
        if (node.value instanceof Map) {
            return new Text(node.optional("zh"), node.optional("en"));
        }
        wrong("'" + key + "' needs zh and en");
        return Text.EMPTY;
    }

    Text requiredText(String key) {
        var text = text(key);
        if (text.zh().isEmpty() || text.en().isEmpty()) {
            wrong("'" + key + "' needs zh and en");
        }
        return text;
    }

    Validity validity(String key) {
        var node = child(key);
        var from = node.has("from") ? node.child("from").date() : null;
        var to = node.has("to") ? node.child("to").date() : null;
        if (from == null) {
            node.wrong("'from' is missing");
        }
        return new Validity(from == null ? LocalDate.MAX : from, to);
    }

    LocalDate date() {
        return read(LocalDate::parse, LocalDate.MAX);
    }

    <T extends @Nullable Object> T read(Function<String, T> parse, T otherwise) {
        try {
            return parse.apply(string());
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            wrong("'" + value + "' cannot be read");
            return otherwise;
        }
    }

    String wrong(String what) {
        problems.add(place + ": " + what);
        return "";
    }

    /// Resolves nothing: every scalar stays text.
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
