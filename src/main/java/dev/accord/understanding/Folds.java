package dev.accord.understanding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Divides examples so that those of one writer stay together, in parts as even as that allows.
final class Folds {

    private Folds() {}

    /// The part each example belongs to.
    static int[] of(List<String> writers, int most) {
        var counts = new TreeMap<String, Integer>();
        writers.forEach(writer -> counts.merge(writer, 1, Integer::sum));
        int folds = Math.min(most, counts.size());
        var sizes = new int[folds];
        var places = new HashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .forEach(entry -> {
                    int smallest = Stream.iterate(0, i -> i < folds, i -> i + 1)
                            .min(Comparator.comparingInt(i -> sizes[i]))
                            .orElse(0);
                    sizes[smallest] += entry.getValue();
                    places.put(entry.getKey(), smallest);
                });
        return writers.stream().mapToInt(places::get).toArray();
    }
}
