package dev.accord.knowledge.lucene;

import dev.accord.edition.CategoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much each article matters to each kind of dispute: the rules of the kind rest on it.
final class CategoryWeights {

    private final Map<CategoryId, Map<Integer, Double>> weights = new HashMap<>();

    CategoryWeights(List<Shelf> shelves) {
        for (int i = 0; i < shelves.size(); i++) {
            int shelf = i;
            shelves.get(shelf)
                    .categories()
                    .forEach((category, weight) -> weights.computeIfAbsent(category, any -> new HashMap<>())
                            .put(shelf, weight));
        }
    }

    /// The articles' weights where each category is true to some share; a fresh map.
    Map<Integer, Double> of(Map<CategoryId, Double> shares) {
        var sums = new HashMap<Integer, Double>();
        shares.forEach((category, share) -> weights.getOrDefault(category, Map.of())
                .forEach((shelf, weight) -> sums.merge(shelf, share * weight, Double::sum)));
        return sums;
    }
}
