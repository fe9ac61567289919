package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Language;
import dev.accord.understanding.Reading.Scored;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Tells the category of a story: one ensemble for each language, trained on the taxonomy's examples; both asked where
/// the
/// languages are mixed.
final class Classifier {

    private static final double SMOOTH = 0.025;
    private static final int ITERATIONS = 20;
    /// The places of voters that can be asked for their grounds, as [#trainings] lists them.
    static final int GRAMS = 0;

    static final int MARKS = 2;
    static final int NEIGHBOURS = 4;

    private final List<CategoryId> categories;
    private final Marks marks;
    private final Embedder embedder;
    private final Map<Language, Ensemble> ensembles = new EnumMap<>(Language.class);
    private final Map<Language, List<Example>> examples = new EnumMap<>(Language.class);

    private Classifier(Edition edition, Embedder embedder) {
        this.categories = edition.categories().keySet().stream().sorted().toList();
        this.marks = new Marks(edition);
        this.embedder = embedder;
    }

    static Classifier train(Edition edition, Embedder embedder) {
        var classifier = new Classifier(edition, embedder);
        for (var language : Language.values()) {
            classifier.learn(language, Example.of(edition, language), classifier.marks::of, Ensemble::train);
        }
        return classifier;
    }

    /// The classifier again, from the same edition and what it kept; what the fact reader notices in the examples went
    /// into what was kept.
    static Classifier restore(Edition edition, Embedder embedder, DataInputStream kept) throws IOException {
        var classifier = new Classifier(edition, embedder);
        for (var language : Language.values()) {
            classifier.learn(
                    language,
                    Example.of(edition, language),
                    _ -> Set.of(),
                    (samples, labels, _, classes, trainings) ->
                            Ensemble.restore(kept, samples, labels, classes, trainings));
        }
        return classifier;
    }

    void keep(DataOutputStream out) throws IOException {
        for (var language : Language.values()) {
            var ensemble = ensembles.get(language);
            if (ensemble != null) {
                ensemble.keep(out);
            }
        }
    }

    /// Makes an ensemble from samples, what each is, who wrote it, how many kinds there are, and how voters are
    /// trained.
    @FunctionalInterface
    private interface Making {
        Ensemble make(
                List<Sample> samples, int[] labels, List<String> writers, int classes, List<Voter.Training> trainings)
                throws IOException;
    }

    /// Every category with its probability, likeliest first.
    List<Scored> classify(Utterance words) {
        var sum = new double[categories.size()];
        for (var language : Language.values()) {
            var ensemble = ensembles.get(language);
            if (words.speech().has(language) && ensemble != null) {
                var probabilities = ensemble.probabilities(sample(words, language));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += probabilities[i];
                }
            }
        }
        return ranked(Probabilities.normalised(sum));
    }

    List<CategoryId> categories() {
        return categories;
    }

    Map<Language, Ensemble> ensembles() {
        return ensembles;
    }

    List<Example> examples(Language language) {
        return examples.getOrDefault(language, List.of());
    }

    Sample sample(Utterance words, Language language) {
        return sample(words, language, marks::of);
    }

    private Sample sample(Utterance words, Language language, Function<Utterance, Set<String>> noticed) {
        var text = Plain.simplified(words.text());
        return Sample.of(words, noticed.apply(words), embedder.embed(Embedder.told(text), language));
    }

    static List<Voter.Training> trainings(Language language) {
        Function<Sample, Set<String>> grams = language == Language.ZH
                ? sample -> Grams.chinese(sample.text())
                : sample -> Grams.english(sample.text());
        return List.of(
                OpenNlpVoter.over(grams, SMOOTH, ITERATIONS),
                BayesVoter.over(grams),
                OpenNlpVoter.over(Sample::marks, SMOOTH, ITERATIONS),
                DiscriminantVoter::train,
                NeighbourVoter::train);
    }

    private void learn(Language language, List<Example> told, Function<Utterance, Set<String>> noticed, Making making) {
        if (told.isEmpty()) {
            return;
        }
        var samples = told.parallelStream()
                .map(example -> sample(Utterance.of(example.text(), language), language, noticed))
                .toList();
        var labels = told.stream()
                .mapToInt(example -> categories.indexOf(example.category()))
                .toArray();
        var writers = told.stream().map(Example::writer).toList();
        examples.put(language, told);
        try {
            ensembles.put(language, making.make(samples, labels, writers, categories.size(), trainings(language)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Scored> ranked(double[] probabilities) {
        var scored = new ArrayList<Scored>();
        for (int i = 0; i < probabilities.length; i++) {
            scored.add(new Scored(categories.get(i), Double.isNaN(probabilities[i]) ? 0 : probabilities[i]));
        }
        scored.sort(Comparator.comparingDouble(Scored::confidence).reversed().thenComparing(Scored::category));
        return scored;
    }
}
