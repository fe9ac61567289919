package dev.accord.policy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Finds in a YAML file what can be filled in, with its place, so that the rest of the file stays as it was written.
final class YamlForm {

    private final String content;
    private final int offset;
    private final List<FormField> fields = new ArrayList<>();
    private String group = "";

    private YamlForm(String content, int offset) {
        this.content = content;
        this.offset = offset;
    }

    /// @param offset where the content begins in its file
    /// @return nothing where it is no YAML
    static List<FormField> fields(String content, int offset) {
        var form = new YamlForm(content, offset);
        var options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        try {
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(content));
            form.read(root);
        } catch (YAMLException malformed) {
            return List.of();
        }
        return form.fields;
    }

    private void read(Node root) {
        if (root instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                var item = list.getValue().get(i);
                group = id(item, String.valueOf(i + 1));
                visit("", item);
            }
        } else if (root != null) {
            group = id(root, "");
            visit("", root);
        }
    }

    private void visit(String name, Node node) {
        switch (node) {
            case MappingNode map ->
                map.getValue().forEach(entry -> visit(joined(name, key(entry)), entry.getValueNode()));
            case SequenceNode list -> list(name, list);
            case ScalarNode scalar ->
                add(name, FormField.Kind.SCALAR, start(scalar), end(scalar), List.of(scalar.getValue()));
            default -> {
                // an anchor or an alias: only the source view changes it
            }
        }
    }

    private void list(String name, SequenceNode list) {
        var items = list.getValue();
        if (!items.stream().allMatch(ScalarNode.class::isInstance)) {
            for (int i = 0; i < items.size(); i++) {
                visit(joined(name, String.valueOf(i + 1)), items.get(i));
            }
            return;
        }
        boolean isBlock = content.startsWith("-", start(list) - offset) && !items.isEmpty();
        int end = isBlock ? end(items.getLast()) : end(list);
        var values = items.stream().map(item -> ((ScalarNode) item).getValue()).toList();
        add(name, FormField.Kind.LIST, start(list), end, values);
    }

    private void add(String name, FormField.Kind kind, int start, int end, List<String> values) {
        fields.add(new FormField(group, name, kind, start, end, values));
    }

    private int start(Node node) {
        return offset + content.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /// Without the line breaks that a folded scalar ends with.
    private int end(Node node) {
        int end = content.offsetByCodePoints(0, node.getEndMark().getIndex());
        int start = start(node) - offset;
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        return offset + end;
    }

    private static String id(Node node, String otherwise) {
        return node instanceof MappingNode map
                ? map.getValue().stream()
                        .filter(entry -> key(entry).equals("id"))
                        .map(entry -> entry.getValueNode() instanceof ScalarNode id ? id.getValue() : otherwise)
                        .findFirst()
                        .orElse(otherwise)
                : otherwise;
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static String joined(String name, String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
