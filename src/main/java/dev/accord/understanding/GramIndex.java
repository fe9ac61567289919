package dev.accord.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells how much of its n-grams a text shares with each of many; the rarer a gram, the more it counts.
final class GramIndex {

    private final int texts;
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final double[] lengths;

    private GramIndex(List<Set<String>> grams) {
        texts = grams.size();
        lengths = new double[texts];
        for (int i = 0; i < texts; i++) {
            for (var gram : grams.get(i)) {
                holders.computeIfAbsent(gram, _ -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < texts; i++) {
            lengths[i] = length(grams.get(i));
        }
    }

    static GramIndex of(List<Set<String>> grams) {
        return new GramIndex(grams);
    }

    /// The cosine with each text: 1 where the grams are the same, 0 where none is shared.
    double[] likeness(Set<String> grams) {
        var shared = new double[texts];
        for (var gram : grams) {
            double weight = weight(gram);
            for (int holder : holders.getOrDefault(gram, List.of())) {
                shared[holder] += weight * weight;
            }
        }
        double length = length(grams);
        for (int i = 0; i < texts; i++) {
            shared[i] /= Math.max(1e-12, length * lengths[i]);
        }
        return shared;
    }

    private double length(Set<String> grams) {
        double squares = 0;
        for (var gram : grams) {
            squares += weight(gram) * weight(gram);
        }
        return Math.sqrt(squares);
    }

    private double weight(String gram) {
        return Math.log((texts + 1.0) / (holders.getOrDefault(gram, List.of()).size() + 0.5));
    }
}
