package dev.accord.understanding;

import dev.accord.edition.Guidance;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The ways in which people ask what guidance answers, in one language, ready to be compared with.
final class AskedQuestions {

    /// What the meaning counts; the words count the rest.
    private static final double MEANING = 0.5;

    private final Language language;
    private final int[] answers;
    private final List<float[]> meanings;
    private final Directions directions;
    private final GramIndex grams;
    private final int guidance;

    private AskedQuestions(List<Guidance> guidance, Language language, Embedder embedder) {
        this.language = language;
        this.guidance = guidance.size();
        var texts = new ArrayList<String>();
        var owners = new ArrayList<Integer>();
        for (int i = 0; i < guidance.size(); i++) {
            for (var ask : guidance.get(i).asks().in(language)) {
                texts.add(ask);
                owners.add(i);
            }
        }
        answers = owners.stream().mapToInt(Integer::intValue).toArray();
        var vectors = texts.stream().map(text -> embedder.embed(text, language)).toList();
        directions = Directions.from(vectors);
        meanings = vectors.stream().map(directions::of).toList();
        grams = GramIndex.of(texts.stream().map(this::grams).toList());
    }

    static AskedQuestions of(List<Guidance> guidance, Language language, Embedder embedder) {
        return new AskedQuestions(guidance, language, embedder);
    }

    /// How near a question is to the nearest way of asking for each guidance, in its order; 1 is the same.
    double[] nearness(String question, Embedder embedder) {
        var nearest = new double[guidance];
        Arrays.fill(nearest, -1);
        if (answers.length == 0) {
            return nearest;
        }
        var meaning = directions.of(embedder.embed(question, language));
        var likeness = grams.likeness(grams(question));
        for (int i = 0; i < answers.length; i++) {
            double near = MEANING * Directions.product(meaning, meanings.get(i)) + (1 - MEANING) * likeness[i];
            nearest[answers[i]] = Math.max(nearest[answers[i]], near);
        }
        return nearest;
    }

    private Set<String> grams(String text) {
        var plain = Plain.of(text);
        return language == Language.ZH ? Grams.chinese(plain) : Grams.english(plain);
    }
}
