package dev.accord.understanding;

import dev.accord.understanding.Utterances.Labelled;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How well categories were told.
record CategoryScore(List<Judged> judged) {

    private static final int BINS = 10;

    /// An utterance and its reading.
    record Judged(Labelled label, Reading reading) {

        boolean isRight() {
            return reading.best().category().equals(label.category());
        }

        /// The best guess is among the grounds truly present.
        boolean isGround() {
            return isRight() || label.also().contains(reading.best().category());
        }

        boolean isTakenForDispute() {
            return !reading.best().category().value().equals("non-dispute");
        }
    }

    double strict() {
        return share(Judged::isRight);
    }

    double lenient() {
        return share(Judged::isGround);
    }

    double unsure() {
        return share(one -> one.reading().unsure());
    }

    double macroF1() {
        return judged.stream()
                .map(one -> one.label().category())
                .distinct()
                .mapToDouble(category -> f1(
                        one -> one.label().category().equals(category),
                        one -> one.reading().best().category().equals(category)))
                .average()
                .orElse(0);
    }

    double disputeF1() {
        return f1(one -> one.label().isDispute(), Judged::isTakenForDispute);
    }

    double nonDisputeF1() {
        return f1(one -> !one.label().isDispute(), one -> !one.isTakenForDispute());
    }

    /// The mean gap between how sure the readings were and how often they were right.
    double calibrationError() {
        return bins().values().stream()
                .mapToDouble(bin -> Math.abs(bin.confidence() - bin.accuracy()) * bin.count() / judged.size())
                .sum();
    }

    /// A tenth of the confidences.
    record Bin(int count, double confidence, double accuracy) {}

    Map<Integer, Bin> bins() {
        return judged.stream()
                .collect(Collectors.groupingBy(
                        one -> Math.min(BINS - 1, (int) (one.reading().best().confidence() * BINS)),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), CategoryScore::bin)));
    }

    /// What was taken for what, the most frequent first.
    Map<String, Integer> confusions() {
        return Utterances.counted(judged.stream()
                .filter(one -> !one.isRight())
                .map(one ->
                        one.label().category() + " → " + one.reading().best().category())
                .toList());
    }

    /// How often each category was taken for each.
    Map<String, Map<String, Integer>> matrix() {
        var matrix = new TreeMap<String, Map<String, Integer>>();
        judged.forEach(one -> matrix.computeIfAbsent(one.label().category().value(), was -> new TreeMap<>())
                .merge(one.reading().best().category().value(), 1, Integer::sum));
        return matrix;
    }

    /// The share of the other disputes in a story that were named, as the first or as a second one.
    double secondaryRecall() {
        var also = judged.stream()
                .flatMap(one -> one.label().also().stream()
                        .map(category -> category.equals(one.reading().best().category())
                                || one.reading().secondary().contains(category)))
                .toList();
        return also.stream().filter(named -> named).count() / (double) Math.max(1, also.size());
    }

    /// The share of what the words leave open that was not guessed.
    double ambiguityRecall() {
        var open = judged.stream()
                .flatMap(one -> one.label().ambiguous().stream()
                        .map(fact -> one.reading().facts().stream()
                                .noneMatch(found -> found.fact().equals(fact))))
                .toList();
        return open.stream().filter(left -> left).count() / (double) Math.max(1, open.size());
    }

    private static Bin bin(List<Judged> judged) {
        return new Bin(
                judged.size(),
                judged.stream()
                        .mapToDouble(one -> one.reading().best().confidence())
                        .average()
                        .orElse(0),
                new CategoryScore(judged).strict());
    }

    private double share(Predicate<Judged> test) {
        return judged.stream().filter(test).count() / (double) judged.size();
    }

    private double f1(Predicate<Judged> truth, Predicate<Judged> guess) {
        long both = judged.stream().filter(truth.and(guess)).count();
        long told = judged.stream().filter(truth).count()
                + judged.stream().filter(guess).count();
        return told == 0 ? 1 : 2.0 * both / told;
    }
}
