package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One YAML file while it is read: what was asked of it and what is wrong in it.
final class YamlFile {

    private final String path;
    private final int firstLine;
    private final List<Flaw> flaws;
    private final Map<Node, Set<String>> asked = new IdentityHashMap<>();

    YamlFile(String path, int firstLine, List<Flaw> flaws) {
        this.path = path;
        this.firstLine = firstLine;
        this.flaws = flaws;
    }

    String path() {
        return path;
    }

    int line(Node node) {
        return node.getStartMark().getLine() + firstLine;
    }

    void note(int line, String zh, String en) {
        flaws.add(new Flaw(path, line, new Text(zh, en)));
    }

    void malformed(MarkedYAMLException malformed) {
        var mark = malformed.getProblemMark();
        var what = String.valueOf(malformed.getProblem()).strip().replaceAll("\\s+", " ");
        note(
                mark == null ? firstLine : mark.getLine() + firstLine,
                "不是有效的 YAML：" + what + "；请检查缩进、引号和冒号",
                "is no YAML: " + what + "; look at indents, quotes and colons");
    }

    /// The value under a key of a map, or null; the first where the key is there twice.
    @Nullable
    Node value(@Nullable Node node, String key) {
        if (!(node instanceof MappingNode map)) {
            return null;
        }
        asked.computeIfAbsent(map, _ -> new HashSet<>()).add(key);
        return map.getValue().stream()
                .filter(entry -> key.equals(name(entry)))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(null);
    }

    void noteUnasked(Node node) {
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(this::noteUnasked);
            case MappingNode map -> {
                var seen = new HashSet<String>();
                map.getValue().forEach(entry -> {
                    noteKey(map, entry, seen);
                    noteUnasked(entry.getValueNode());
                });
            }
            default -> {
                // a scalar has no keys
            }
        }
    }

    private void noteKey(MappingNode map, NodeTuple entry, Set<String> seen) {
        var key = name(entry);
        var line = line(entry.getKeyNode());
        if (!seen.add(key)) {
            note(line, "“" + key + "”写了两次，请删去一处", "'" + key + "' is there twice; remove one");
        } else if (!asked.getOrDefault(map, Set.of()).contains(key)) {
            note(line, "这里没有“" + key + "”这一项，请检查拼写", "'" + key + "' is not known here; check the spelling");
        }
    }

    private static String name(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
