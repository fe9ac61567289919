package dev.accord.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The features seen in at least two samples, the rarer the weightier; a text's weights have length one.
final class Vocabulary {

    private static final int LEAST = 2;

    private final Function<Sample, Set<String>> features;
    private final Map<String, Float> weights = new HashMap<>();

    Vocabulary(Function<Sample, Set<String>> features, List<Sample> samples) {
        this.features = features;
        var counts = new HashMap<String, Integer>();
        samples.forEach(sample -> features.apply(sample).forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= LEAST) {
                weights.put(feature, (float) (Math.log((1.0 + samples.size()) / (1.0 + count)) + 1));
            }
        });
    }

    /// Features with their weights.
    record Weighted(String[] features, float[] weights) {}

    Weighted weigh(Sample sample) {
        return weigh(features.apply(sample));
    }

    private Weighted weigh(Collection<String> found) {
        var known = found.stream().filter(weights::containsKey).toArray(String[]::new);
        var weighed = new float[known.length];
        double squares = 0;
        for (int i = 0; i < known.length; i++) {
            weighed[i] = weights.getOrDefault(known[i], 0f);
            squares += weighed[i] * weighed[i];
        }
        for (int i = 0; i < known.length; i++) {
            weighed[i] /= (float) Math.sqrt(squares);
        }
        return new Weighted(known, weighed);
    }
}
