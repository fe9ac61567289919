package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.privacy.MaskedText;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import dev.accord.understanding.Reading.Scored;
import dev.accord.understanding.SecondReading.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks a model's reading against the words and the plain reading, and takes from it only what they bear out.
///
/// A fact is taken where the plain reading left it open and the plain reader, reading the whole sentence of the quote
/// by itself, finds the same fact with the same value: a quote that nobody said, a value that is not in it, or a
/// sentence cut short of its "not" counts for nothing. The category stays what the plain reading says, and where that
/// is
/// unsure the consumer is asked, whatever the model says: a second opinion can only choose the other answer that the
/// question names.
record Corroboration(Reader plain, Set<FactId> open) {

    /// Of the model's confidence, in the choice of the other answer; the rest is of the plain reading's own share.
    /// Measured by SecondOpinionEvaluationTests: with more, a model right in nine of ten helps a little more,
    /// one right in three of five not at all, and one that never is does twice the harm.
    static final double MODEL_WEIGHT = 0.1;

    /// The model's choice must be among so many of the plain reading's.
    private static final int LIKELY = 3;
    /// Less than any the plain reading gives: a later message of the consumer's replaces it.
    private static final double CONFIDENCE = 0.45;

    private static final String ENDS = "。！？!?；;\n";

    Reading of(Reading reading, SecondReading second, MaskedText text, Context context) {
        var facts = new ArrayList<>(reading.facts());
        second.facts().forEach(claim -> found(claim, text, context).ifPresent(facts::add));
        return new Reading(
                reading.language(),
                reading.unsure() ? ordered(reading.categories(), second, MODEL_WEIGHT) : reading.categories(),
                reading.unsure(),
                reading.secondary(),
                facts.stream().distinct().toList(),
                reading.ambiguous(),
                reading.signals(),
                reading.intents(),
                reading.topics(),
                reading.isQuestion(),
                reading.asked(),
                reading.amendment());
    }

    /// The best stays the best; the model's choice comes next where both weights together carry it past the one that
    /// stood there. The confidences stay the plain reading's own.
    ///
    /// @param weight of the model's confidence, 0 to 1
    static List<Scored> ordered(List<Scored> scored, SecondReading second, double weight) {
        var ordered = new ArrayList<>(scored);
        scored.stream()
                .skip(1)
                .limit(LIKELY - 1)
                .filter(one -> one.category().value().equals(second.category()))
                .filter(one -> outweighs(one, second.confidence(), scored.get(1), weight))
                .findFirst()
                .ifPresent(one -> {
                    ordered.remove(one);
                    ordered.add(1, one);
                });
        return ordered;
    }

    private static boolean outweighs(Scored one, double confidence, Scored other, double weight) {
        double plain = 1 - weight;
        return plain * one.confidence() + weight * confidence >= plain * other.confidence();
    }

    private Optional<Found> found(Claim claim, MaskedText text, Context context) {
        return open.stream()
                .filter(fact -> fact.value().equals(claim.id()))
                .findFirst()
                .flatMap(fact -> sentence(claim.quote(), text.text())
                        .flatMap(sentence -> found(fact, claim, sentence, text, context)));
    }

    private Optional<Found> found(FactId fact, Claim claim, Span sentence, MaskedText text, Context context) {
        var alone = plain.read(text.part(sentence), context.withoutQuestion());
        return alone.facts().stream()
                .filter(found -> found.fact().equals(fact) && isSame(found.value(), claim.value()))
                .map(found -> new Found(fact, found.value(), shifted(found.span(), sentence.start()), CONFIDENCE))
                .findFirst();
    }

    private static boolean isSame(FactValue value, String claimed) {
        return switch (value) {
            case FactValue.Amount(var money) ->
                claimed.replaceAll("[^0-9.]", "").equals(money.amount().toPlainString())
                        || claimed.replaceAll("[^0-9.]", "")
                                .equals(money.amount().stripTrailingZeros().toPlainString());
            case FactValue.Words(var words) -> words.contains(claimed) || claimed.contains(words);
            case FactValue.Day _, FactValue.Flag _, FactValue.Choice _, FactValue.Choices _, FactValue.Count _ ->
                value.asText().equalsIgnoreCase(claimed);
        };
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /// The whole sentence in which the quote stands; empty where it does not stand there, or in several.
    private static Optional<Span> sentence(String quote, String text) {
        int at = quote.isEmpty() ? -1 : text.indexOf(quote);
        if (at < 0 || text.indexOf(quote, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at + quote.length();
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(new Span(start, end));
    }
}
