package dev.accord.understanding;

import dev.accord.edition.Category;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.llm.Ask;
import dev.accord.llm.Consultation;
import dev.accord.llm.Prompt;
import dev.accord.privacy.MaskedText;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One turn's reader: reads plainly, notes what was left open, may ask a model about that, and then reads the same
/// words
/// again with the answers. As long as no model has answered it is the plain reader.
public final class ModelReader implements Reader {

    /// Less is no story.
    private static final int STORY_LENGTH = 24;

    private static final int MOST_CATEGORIES = 6;
    private static final int WINDOW = 4_000;
    /// A sentence at the end of a window stands at the beginning of the next.
    private static final int OVERLAP = 300;
    private static final int LONGEST_ANSWER = 500;
    /// Of the time that is left; the rest is for the wording.
    private static final double SHARE = 0.5;

    private final Reader plain;
    private final Edition edition;
    private final Prompt prompt;
    private final Map<String, Gap> gaps = new LinkedHashMap<>();
    private final Map<String, SecondReading> answers = new HashMap<>();

    ModelReader(Reader plain, Edition edition, Prompt prompt) {
        this.plain = plain;
        this.edition = edition;
        this.prompt = prompt;
    }

    /// What the plain reading left open in a text.
    private record Gap(MaskedText text, Reading reading, Set<FactId> facts) {

        boolean canLearnFrom(SecondReading answer) {
            return reading.unsure() || !answer.facts().isEmpty();
        }
    }

    @Override
    public Reading read(MaskedText text, Context context) {
        var reading = plain.read(text, context);
        var gap = gap(text, reading, context);
        var answer = answers.get(text.text());
        if (answer != null) {
            return new Corroboration(plain, gap.facts()).of(reading, answer, text, context);
        }
        if (text.text().length() >= STORY_LENGTH
                && (reading.unsure() || !gap.facts().isEmpty())) {
            gaps.put(text.text(), gap);
        }
        return reading;
    }

    /// Asks about what was left open; true where an answer came from which reading again can tell more.
    public boolean consult(Consultation model) {
        for (var gap : gaps.values()) {
            Optional<SecondReading> answer = windows(gap.text())
                    .flatMap(window -> ask(gap, window, model).stream())
                    .reduce(ModelReader::joined);
            answer.filter(gap::canLearnFrom)
                    .ifPresent(one -> answers.put(gap.text().text(), one));
        }
        return !answers.isEmpty();
    }

    private Optional<SecondReading> ask(Gap gap, MaskedText window, Consultation model) {
        var given = Map.of("categories", categories(gap.reading()), "facts", facts(gap.facts()));
        var ask = new Ask(prompt, given, Map.of("message", window), LONGEST_ANSWER);
        return model.ask(ask, SHARE).flatMap(answer -> {
            var read = JsonSecondReading.read(answer);
            model.judge(read.isPresent(), read.isPresent() ? "read" : "not the form that was asked for");
            return read;
        });
    }

    private static Stream<MaskedText> windows(MaskedText text) {
        int length = text.text().length();
        return Stream.iterate(0, start -> start == 0 || start + OVERLAP < length, start -> start + WINDOW - OVERLAP)
                .map(start -> text.part(new Span(start, Math.min(length, start + WINDOW))));
    }

    /// The first window says what it is about, all of them what happened.
    private static SecondReading joined(SecondReading first, SecondReading next) {
        var facts = Stream.of(first.facts(), next.facts()).flatMap(List::stream).toList();
        return new SecondReading(first.category(), first.confidence(), facts);
    }

    private Gap gap(MaskedText text, Reading reading, Context context) {
        var open = new LinkedHashSet<FactId>();
        var category = context.category().orElse(reading.best().category());
        Optional.ofNullable(edition.categories().get(category))
                .map(Category::facts)
                .ifPresent(open::addAll);
        reading.facts().forEach(found -> open.remove(found.fact()));
        reading.ambiguous().forEach(open::remove);
        open.removeIf(fact -> context.known().knows(fact) || edition.fact(fact).isEmpty());
        return new Gap(text, reading, open);
    }

    private String categories(Reading reading) {
        return reading.categories().stream()
                .limit(MOST_CATEGORIES)
                .flatMap(scored -> Optional.ofNullable(edition.categories().get(scored.category())).stream())
                .map(category -> "- " + category.id().value() + ": "
                        + category.definition().in(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    private String facts(Set<FactId> open) {
        return open.stream()
                .flatMap(id -> edition.fact(id).stream())
                .map(ModelReader::fact)
                .collect(Collectors.joining("\n"));
    }

    private static String fact(Fact fact) {
        var choices = fact.choices().stream().map(Fact.Choice::value).collect(Collectors.joining(" | "));
        return "- " + fact.id().value() + ": " + fact.title().en() + (choices.isEmpty() ? "" : " (" + choices + ")");
    }
}
