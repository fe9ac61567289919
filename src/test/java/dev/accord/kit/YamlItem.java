package dev.accord.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One item of evaluation data: what it holds, by key.
///
/// @param file the name of the file it stands in
public record YamlItem(String file, Map<?, ?> values) {

    public YamlItem {
        values = Map.copyOf(values);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        return optional(key)
                .orElseThrow(() -> new IllegalArgumentException(file + ": '" + key + "' is missing in " + values));
    }

    public Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }

    /// A list, or one value as a list of one.
    public List<String> texts(String key) {
        return list(values.get(key)).stream().map(Object::toString).toList();
    }

    public YamlItem item(String key) {
        return new YamlItem(file, values.get(key) instanceof Map<?, ?> map ? map : Map.of());
    }

    public List<YamlItem> items(String key) {
        return list(values.get(key)).stream()
                .map(one -> new YamlItem(file, (Map<?, ?>) one))
                .toList();
    }

    /// The keys with their values read, in order of the keys.
    public <T> Map<String, T> map(Function<Object, T> read) {
        return values.entrySet().stream()
                .sorted((a, b) -> a.getKey().toString().compareTo(b.getKey().toString()))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> read.apply(entry.getValue()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    public static List<?> list(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            case Object one -> List.of(one);
        };
    }

    public Set<String> unknownKeys(Set<String> known) {
        return values.keySet().stream()
                .map(Object::toString)
                .filter(key -> !known.contains(key))
                .collect(Collectors.toSet());
    }
}
