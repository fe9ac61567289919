package dev.accord.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The features seen in at least three samples, the rarer the weightier; a text's weights have length one.
final class Vocabulary {

    private static final int LEAST = 3;

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

    private Vocabulary(Function<Sample, Set<String>> features, Map<String, Float> weights) {
        this.features = features;
        this.weights.putAll(weights);
    }

    void keep(DataOutputStream out) throws IOException {
        out.writeInt(weights.size());
        for (var weight : weights.entrySet()) {
            out.writeUTF(weight.getKey());
            out.writeFloat(weight.getValue());
        }
    }

    /// The vocabulary again; no sample has to be looked at.
    static Vocabulary restore(Function<Sample, Set<String>> features, DataInputStream kept) throws IOException {
        int size = kept.readInt();
        var weights = new HashMap<String, Float>(size * 2);
        for (int i = 0; i < size; i++) {
            weights.put(kept.readUTF(), kept.readFloat());
        }
        return new Vocabulary(features, weights);
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
