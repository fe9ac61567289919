package dev.accord.knowledge.lucene;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Adds up what words, meaning and category say of each article.
///
/// Each voice is stretched to between 0 and 1 over what it found, then weighted: unlike ranks, this keeps that a first
/// hit may be far ahead of the second.
record Fusion(double words, double meaning, double category) {

    static final Fusion TUNED = new Fusion(0.5, 0.5, 0.4);

    /// An article's number and its sum.
    record Ranked(int shelf, double score) {}

    /// The articles, best first.
    List<Ranked> rank(Map<Integer, Double> byWords, Map<Integer, Double> byMeaning, Map<Integer, Double> byCategory) {
        var sums = new HashMap<Integer, Double>();
        add(byWords, 0, words, sums);
        add(byMeaning, least(byMeaning), meaning, sums);
        byCategory.forEach((shelf, weight) -> sums.merge(shelf, category * weight, Double::sum));
        return sums.entrySet().stream()
                .map(sum -> new Ranked(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::shelf))
                .toList();
    }

    private static void add(Map<Integer, Double> scores, double floor, double weight, Map<Integer, Double> sums) {
        var top = scores.values().stream().mapToDouble(score -> score).max().orElse(floor);
        scores.forEach((shelf, score) -> {
            var share = top > floor ? (score - floor) / (top - floor) : 1;
            sums.merge(shelf, weight * share, Double::sum);
        });
    }

    private static double least(Map<Integer, Double> scores) {
        return scores.values().stream().mapToDouble(score -> score).min().orElse(0);
    }
}
