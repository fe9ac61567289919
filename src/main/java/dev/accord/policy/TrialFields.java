package dev.accord.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fields of an item of an evaluation set.
final class TrialFields {

    private TrialFields() {}

    static String text(Map<?, ?> item, String key) {
        var value = item.get(key);
        return value == null ? "" : String.valueOf(value);
    }

    static Map<String, Object> map(Map<?, ?> item, String key) {
        var fields = new TreeMap<String, Object>();
        if (item.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value == null ? "" : value));
        }
        return fields;
    }

    /// A list, the keys of a map, or one text.
    static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
            default -> List.of(String.valueOf(value));
        };
    }
}
