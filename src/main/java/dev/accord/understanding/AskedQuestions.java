package dev.accord.understanding;

import dev.accord.edition.Guidance;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the questions and the answers of guidance stand in the embedding space of one language, and how a question
/// stands to them.
final class AskedQuestions {

    /// What it counts to stand where the ways of asking have their middle, and to stand where the answer does; fitted
    /// on the asks of three jurisdictions, each held out in turn.
    private static final double LIKE_THE_ASKS = 8;

    private static final double LIKE_THE_ANSWER = 8;

    /// Nearer than any question that is asked in other words.
    static final double SAME = 50;

    private final Language language;
    private final Embedder embedder;
    private final Directions asking;
    private final Directions answering;
    private final List<Place> places;

    /// @param asks as they are compared word for word
    private record Place(Set<String> asks, float[] middle, float[] answer) {}

    AskedQuestions(List<Guidance> guidance, Language language, Embedder embedder) {
        this.language = language;
        this.embedder = embedder;
        this.asking = Directions.from(guidance.stream()
                .flatMap(one -> one.asks().in(language).stream())
                .map(this::vector)
                .toList());
        this.answering = Directions.from(
                guidance.stream().map(one -> vector(one.answer().in(language))).toList());
        this.places = guidance.stream().map(this::place).toList();
    }

    /// How near the nearest of some questions comes to each guidance, in its order.
    double[] nearness(Collection<String> questions) {
        var nearness = new double[places.size()];
        Arrays.fill(nearness, Double.NEGATIVE_INFINITY);
        for (var question : questions) {
            var plain = plain(question);
            var vector = vector(question);
            var asked = asking.of(vector);
            var answered = answering.of(vector);
            for (int i = 0; i < nearness.length; i++) {
                var place = places.get(i);
                double near = place.asks().contains(plain)
                        ? SAME
                        : LIKE_THE_ASKS * Directions.product(asked, place.middle())
                                + LIKE_THE_ANSWER * Directions.product(answered, place.answer());
                nearness[i] = Math.max(nearness[i], near);
            }
        }
        return nearness;
    }

    private Place place(Guidance guidance) {
        var asks = guidance.asks().in(language);
        var directions = asks.stream().map(ask -> asking.of(vector(ask))).toList();
        var title = guidance.title().in(language);
        return new Place(
                Stream.concat(asks.stream(), Stream.of(title))
                        .map(AskedQuestions::plain)
                        .collect(Collectors.toSet()),
                Directions.from(directions).middle(),
                answering.of(vector(guidance.answer().in(language))));
    }

    static String plain(String question) {
        return Plain.of(question).replaceAll("[\\s。.!！?？,，]+", "");
    }

    private float[] vector(String text) {
        return embedder.embed(text, language);
    }
}
