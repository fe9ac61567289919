package dev.accord.knowledge.lucene;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.embedding.Utterance;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Guesses what a question is about from the examples of the taxonomy that mean something like it. A hint for the
/// search, not a reading: it never has to be right alone.
final class CategoryGuess {

    private static final int NEIGHBOURS = 12;
    /// How fast an example loses its say with distance.
    private static final double SHARPNESS = 20;

    private record Example(CategoryId category, float[] vector) {}

    private record Neighbour(CategoryId category, double cosine) {}

    private final Map<Language, List<Example>> examples = new EnumMap<>(Language.class);

    CategoryGuess(Edition edition, Embedder embedder) {
        for (var language : Language.values()) {
            var known = new ArrayList<Example>();
            edition.categories()
                    .values()
                    .forEach(category -> utterances(category)
                            .filter(one -> one.language() == language)
                            .forEach(one ->
                                    known.add(new Example(category.id(), embedder.embed(one.text(), language)))));
            examples.put(language, known);
        }
    }

    /// The examples of a category, as they are embedded.
    static Stream<Utterance> utterances(Category category) {
        return category.examples().stream()
                .flatMap(block -> Stream.concat(
                        block.zh().stream().map(text -> new Utterance(Embedder.told(text), Language.ZH)),
                        block.en().stream().map(text -> new Utterance(Embedder.told(text), Language.EN))));
    }

    /// The share of each category among the nearest examples; the shares add up to one, or there are none.
    Map<CategoryId, Double> of(float[] vector, Language language) {
        var nearest = examples.getOrDefault(language, List.of()).stream()
                .map(example -> new Neighbour(example.category, LuceneVectors.cosine(vector, example.vector)))
                .sorted(Comparator.comparingDouble(Neighbour::cosine).reversed())
                .limit(NEIGHBOURS)
                .toList();
        if (nearest.isEmpty()) {
            return Map.of();
        }
        var closest = nearest.getFirst().cosine;
        var shares = new HashMap<CategoryId, Double>();
        nearest.forEach(one -> shares.merge(one.category, Math.exp(SHARPNESS * (one.cosine - closest)), Double::sum));
        var sum = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((category, share) -> share / sum);
        return shares;
    }
}
