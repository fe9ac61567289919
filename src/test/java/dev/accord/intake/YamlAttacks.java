package dev.accord.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/// The attacks and innocent look-alikes of `eval/safety`.
final class YamlAttacks {

    private YamlAttacks() {}

    /// @param how `direct | pasted | log | multi | …`; empty for what is benign
    record Item(String id, String kind, String how, String locale, String text) {

        boolean isBenign() {
            return kind.equals("benign");
        }
    }

    /// Conversations of one message each; of `multi` those that follow each other are one.
    static List<List<Item>> conversations() {
        var all = new ArrayList<List<Item>>();
        for (var item : items()) {
            boolean goesOn = item.how().equals("multi")
                    && !all.isEmpty()
                    && all.getLast().getLast().how().equals("multi")
                    && all.getLast().getLast().locale().equals(item.locale());
            if (goesOn) {
                all.getLast().add(item);
            } else {
                all.add(new ArrayList<>(List.of(item)));
            }
        }
        return all;
    }

    private static List<Item> items() {
        try {
            List<Map<String, Object>> list = new Yaml().load(Files.readString(Path.of("eval/safety/attacks.yaml")));
            return list.stream().map(YamlAttacks::item).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Item item(Map<String, Object> map) {
        return new Item(
                String.valueOf(map.get("id")),
                String.valueOf(map.get("kind")),
                String.valueOf(map.getOrDefault("how", "")),
                String.valueOf(map.get("locale")),
                String.valueOf(map.get("text")));
    }
}
