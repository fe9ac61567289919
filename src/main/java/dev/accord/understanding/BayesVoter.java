package dev.accord.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Complement naive Bayes: a text is of the category whose counterpart it resembles least. Sober where examples are
/// few.
final class BayesVoter implements Voter {

    private static final double SMOOTHING = 0.3;

    private final Vocabulary vocabulary;
    private final Map<String, float[]> weights;
    private final int classes;

    private BayesVoter(Vocabulary vocabulary, Map<String, float[]> weights, int classes) {
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.classes = classes;
    }

    static Training over(Function<Sample, Set<String>> features) {
        return (samples, labels, classes) -> {
            var vocabulary = new Vocabulary(features, samples);
            return new BayesVoter(vocabulary, weights(vocabulary, samples, labels, classes), classes);
        };
    }

    private static Map<String, float[]> weights(
            Vocabulary vocabulary, List<Sample> samples, int[] labels, int classes) {
        var counts = new HashMap<String, double[]>();
        for (int i = 0; i < samples.size(); i++) {
            var weighted = vocabulary.weigh(samples.get(i));
            for (int j = 0; j < weighted.features().length; j++) {
                counts.computeIfAbsent(weighted.features()[j], feature -> new double[classes])[labels[i]] +=
                        weighted.weights()[j];
            }
        }
        var totals = new double[classes];
        counts.values().forEach(count -> complement(count, totals));
        var weights = new HashMap<String, float[]>(2 * counts.size());
        counts.forEach((feature, count) -> weights.put(feature, weights(count, totals)));
        return weights;
    }

    private static float[] weights(double[] count, double[] totals) {
        var weights = new float[count.length];
        for (int label = 0; label < count.length; label++) {
            weights[label] = (float) -Math.log(count[label] / totals[label]);
        }
        return weights;
    }

    /// Turns the counts inside a category into the counts outside it.
    private static void complement(double[] count, double[] totals) {
        double all = SMOOTHING;
        for (double inside : count) {
            all += inside;
        }
        for (int label = 0; label < count.length; label++) {
            count[label] = all - count[label];
            totals[label] += count[label];
        }
    }

    @Override
    public double[] votes(Sample sample) {
        var weighted = vocabulary.weigh(sample);
        var scores = new double[classes];
        for (int i = 0; i < weighted.features().length; i++) {
            var weight = weights.get(weighted.features()[i]);
            for (int label = 0; weight != null && label < classes; label++) {
                scores[label] += weighted.weights()[i] * weight[label];
            }
        }
        return Probabilities.softmax(scores);
    }
}
