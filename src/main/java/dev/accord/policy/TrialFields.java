package dev.accord.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /// `name: value; name: value, value`, without what is empty.
    static String line(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + shown(field.getValue()))
                .filter(shown -> !shown.endsWith(": "))
                .collect(Collectors.joining("; "));
    }

    private static String shown(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(one -> one.getKey() + " " + within(one.getValue()))
                        .collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    private static String within(Object value) {
        return value instanceof List<?> ? "(" + shown(value) + ")" : String.valueOf(value);
    }
}
