package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.shared.Language;
import dev.accord.understanding.Explained.Neighbour;
import dev.accord.understanding.Explained.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds what in the words, and which examples, spoke for a category.
final class Evidence {

    private static final int MOST_GRAMS = 12;
    private static final int MOST_NEIGHBOURS = 8;

    private final Classifier classifier;

    Evidence(Classifier classifier) {
        this.classifier = classifier;
    }

    Explained of(Reading reading, Utterance words) {
        var grams = new ArrayList<Voice>();
        var marks = new ArrayList<Voice>();
        var neighbours = new ArrayList<Neighbour>();
        classifier.ensembles().forEach((language, ensemble) -> {
            if (words.speech().has(language)) {
                var sample = classifier.sample(words, language);
                var voters = ensemble.voters();
                grams.addAll(voices(
                        voters.get(Classifier.GRAMS), sample, reading.best().category()));
                marks.addAll(voices(
                        voters.get(Classifier.MARKS), sample, reading.best().category()));
                neighbours.addAll(neighbours(voters.get(Classifier.NEIGHBOURS), sample, language));
            }
        });
        neighbours.sort(Comparator.comparingDouble(Neighbour::nearness).reversed());
        return new Explained(
                reading,
                outermost(grams),
                loudest(marks),
                neighbours.stream().limit(MOST_NEIGHBOURS).toList());
    }

    private List<Voice> voices(Voter voter, Sample sample, CategoryId category) {
        int label = classifier.categories().indexOf(category);
        Map<String, Double> evidence = voter instanceof OpenNlpVoter maxent ? maxent.evidence(sample, label) : Map.of();
        return evidence.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Voice(entry.getKey().strip(), entry.getValue()))
                .toList();
    }

    private List<Neighbour> neighbours(Voter voter, Sample sample, Language language) {
        var examples = classifier.examples(language);
        return voter instanceof NeighbourVoter nearest
                ? nearest.nearest(sample.vector()).stream()
                        .map(one -> new Neighbour(
                                examples.get(one.example()).text(),
                                examples.get(one.example()).category(),
                                one.nearness()))
                        .toList()
                : List.of();
    }

    private static List<Voice> loudest(List<Voice> voices) {
        return voices.stream()
                .sorted(Comparator.comparingDouble(Voice::weight).reversed().thenComparing(Voice::words))
                .limit(MOST_GRAMS)
                .toList();
    }

    /// The loudest, none a part of a louder one or the other way round.
    private static List<Voice> outermost(List<Voice> voices) {
        var kept = new ArrayList<Voice>();
        voices.stream()
                .sorted(Comparator.comparingDouble(Voice::weight).reversed().thenComparing(Voice::words))
                .filter(voice -> kept.stream()
                        .noneMatch(one -> one.words().contains(voice.words())
                                || voice.words().contains(one.words())))
                .limit(MOST_GRAMS)
                .forEach(kept::add);
        return kept;
    }
}
