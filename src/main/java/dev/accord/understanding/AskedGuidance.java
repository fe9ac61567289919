package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Guidance;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the guidance whose question a message asks: by what the words mean and by the words themselves, near enough to
/// one of the ways in which people ask it.
final class AskedGuidance {

    /// So near a question is to be asked.
    private static final double NEAR = 0.5;

    private static final int MOST_QUESTIONS = 2;
    private static final int MOST = 3;
    private static final int LONGEST = 120;

    private final List<Guidance> guidance;
    private final Map<Language, AskedQuestions> asks = new EnumMap<>(Language.class);
    private final Embedder embedder;

    AskedGuidance(Edition edition, Embedder embedder) {
        this.guidance = edition.guidance();
        this.embedder = embedder;
        for (var language : Language.values()) {
            asks.put(language, AskedQuestions.of(guidance, language, embedder));
        }
    }

    /// Guidance and how near the question comes to it, 1 being the same.
    record Near(Guidance guidance, double nearness) {}

    /// What is asked, the nearest first.
    List<Guidance> in(Utterance words, Context context, Optional<CategoryId> kind) {
        return nearest(words, context, kind).stream()
                .filter(near -> near.nearness() >= NEAR)
                .map(Near::guidance)
                .toList();
    }

    /// The guidance that may be said here to which the message comes nearest, however far that is.
    List<Near> nearest(Utterance words, Context context, Optional<CategoryId> kind) {
        var nearness = new double[guidance.size()];
        Arrays.fill(nearness, -1);
        var questions = asks.get(words.speech().language(context.locale()));
        if (questions == null) {
            return List.of();
        }
        for (var question : questions(words)) {
            var one = questions.nearness(question, embedder);
            Arrays.setAll(nearness, i -> Math.max(nearness[i], one[i]));
        }
        return IntStream.range(0, nearness.length)
                .filter(i -> nearness[i] > 0)
                .mapToObj(i -> new Near(guidance.get(i), nearness[i]))
                .filter(near -> near.guidance().holdsIn(context.jurisdiction())
                        && near.guidance().isAbout(kind))
                .sorted(Comparator.comparingDouble(Near::nearness).reversed())
                .limit(MOST)
                .toList();
    }

    /// The last sentences of a message that ask something.
    private static List<String> questions(Utterance words) {
        return sentences(words).reversed().stream()
                .filter(sentence -> sentence.length() <= LONGEST && Topics.isQuestion(sentence))
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private static List<String> sentences(Utterance words) {
        var sentences = new LinkedHashMap<Integer, StringBuilder>();
        for (var clause : words.clauses()) {
            sentences
                    .computeIfAbsent(clause.sentence(), _ -> new StringBuilder())
                    .append(words.quote(clause.span()));
        }
        return sentences.values().stream()
                .map(sentence -> sentence.toString().strip())
                .toList();
    }
}
