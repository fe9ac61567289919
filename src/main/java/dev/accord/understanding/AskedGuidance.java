package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Guidance;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds the guidance whose question a message asks, among all that may be said here and nothing at all.
final class AskedGuidance {

    /// What it takes to be nearer than a question that none of the guidance answers.
    private static final double NOTHING = 6;

    /// So sure an answer is given; less sure the consumer is asked which question it was.
    private static final double SURE = 0.35;

    /// And so sure where the message seems to ask about the service, the sum or the way ahead.
    private static final double SURE_ALL_THE_SAME = 0.6;

    /// So likely the likeliest is where the consumer is asked.
    private static final double LIKELY = 0.03;

    /// And such a share of that has what stands beside it.
    private static final double POSSIBLE = 0.15;

    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_LIKELY = 3;
    private static final int LONGEST = 120;
    private static final int SHORT = 24;

    private final List<Guidance> guidance;
    private final Map<Language, AskedQuestions> questions = new EnumMap<>(Language.class);

    AskedGuidance(Edition edition, Embedder embedder) {
        this.guidance = edition.guidance();
        for (var language : Language.values()) {
            questions.put(language, new AskedQuestions(guidance, language, embedder));
        }
    }

    /// Guidance and how probable it is that a message asks for it.
    record Scored(Guidance guidance, double probability) {}

    /// @param kind of dispute, where it is known
    Asked in(Utterance words, Context context, Optional<CategoryId> kind) {
        var scored = scored(words, context, kind);
        double sure = Topics.isAboutTheService(words) ? SURE_ALL_THE_SAME : SURE;
        var given = scored.stream()
                .filter(one -> one.probability() >= sure)
                .map(Scored::guidance)
                .toList();
        double best = scored.stream().mapToDouble(Scored::probability).max().orElse(0);
        var likely = scored.stream()
                .filter(one -> best >= LIKELY && one.probability() >= POSSIBLE * best)
                .limit(MOST_LIKELY)
                .map(Scored::guidance)
                .toList();
        return new Asked(given, likely);
    }

    /// All that may be said here, the most probable first.
    List<Scored> scored(Utterance words, Context context, Optional<CategoryId> kind) {
        var asked = questions(words);
        var known = questions.get(words.speech().language(context.locale()));
        if (asked.isEmpty() || known == null) {
            return List.of();
        }
        var nearness = known.nearness(asked);
        var here = IntStream.range(0, guidance.size())
                .filter(i -> guidance.get(i).holdsIn(context.jurisdiction())
                        && guidance.get(i).isAbout(kind))
                .toArray();
        double all = Math.exp(NOTHING)
                + IntStream.of(here).mapToDouble(i -> Math.exp(nearness[i])).sum();
        return IntStream.of(here)
                .mapToObj(i -> new Scored(guidance.get(i), Math.exp(nearness[i]) / all))
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .toList();
    }

    /// The last sentences of a message that ask something: a short one with what it leans on as well, a long one
    /// without its beginning.
    private static Set<String> questions(Utterance words) {
        var sentences = sentences(words);
        var questions = new LinkedHashSet<String>();
        for (int i = sentences.size() - 1; i >= 0 && questions.size() < MOST_QUESTIONS; i--) {
            var sentence = sentences.get(i);
            if (Topics.isQuestion(sentence) && sentence.length() <= LONGEST) {
                questions.add(sentence);
                if (i > 0 && sentence.length() <= SHORT && sentences.get(i - 1).length() <= LONGEST) {
                    questions.add(sentences.get(i - 1) + "，" + sentence);
                }
            }
        }
        return questions;
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
