package dev.accord.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is known of a case; immutable.
public record Facts(Map<FactId, FactValue> values) {

    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Map.copyOf(values);
    }

    public Optional<FactValue> get(FactId fact) {
        return Optional.ofNullable(values.get(fact));
    }

    public boolean knows(FactId fact) {
        return values.containsKey(fact);
    }

    /// The same with one fact more, or another value for it.
    public Facts with(FactId fact, FactValue value) {
        var merged = new HashMap<>(values);
        merged.put(fact, value);
        return new Facts(merged);
    }

    /// The same with one fact less.
    public Facts without(FactId fact) {
        var fewer = new HashMap<>(values);
        fewer.remove(fact);
        return new Facts(fewer);
    }
}
