package dev.accord.policy.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Guidance;
import dev.accord.policy.Drafts;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import dev.accord.understanding.Context;
import dev.accord.understanding.Explained;
import dev.accord.understanding.Readers;
import dev.accord.understanding.Reading;
import dev.accord.understanding.Signal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Reads one utterance as a first message would be read, without a dispute.
@RestController
class TryController {

    private static final int LONGEST = 8_000;
    private static final int MOST_ALTERNATIVES = 5;

    private final Redactor redactor;
    private final Readers readers;
    private final Editions editions;
    private final Drafts drafts;
    private final InstantSource clock;

    TryController(Redactor redactor, Readers readers, Editions editions, Drafts drafts, InstantSource clock) {
        this.redactor = redactor;
        this.readers = readers;
        this.editions = editions;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// @param locale a BCP 47 tag; it decides jurisdiction and time zone too
    /// @param on the day on which it is said; today where it is left out
    /// @param draft the id of a draft that reads it; the live edition where it is left out
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Utterance(
            @Nullable String text,
            @Nullable String locale,
            @Nullable LocalDate on,
            @Nullable String draft) {}

    /// @param unsure true where Accord would ask rather than guess
    /// @param grams the stretches of the words that spoke loudest for the category
    /// @param marks what the fact reader noticed that spoke for it
    /// @param neighbours the examples that mean most nearly the same
    record Tried(
            String language,
            Likely category,
            boolean unsure,
            List<Likely> alternatives,
            List<CategoryId> secondary,
            List<Found> facts,
            List<FactId> ambiguous,
            Set<Signal> signals,
            Questions asked,
            String masked,
            String edition,
            List<Explained.Voice> grams,
            List<Explained.Voice> marks,
            List<Explained.Neighbour> neighbours) {}

    record Likely(CategoryId id, double confidence) {}

    /// @param answered the guidance that is said to it
    /// @param offered the guidance of which one may have been asked for
    record Questions(List<Named> answered, List<Named> offered) {}

    record Named(String id, Text title) {}

    /// @param quote the words it was read from, verbatim
    record Found(FactId id, FactValue value, String quote, double confidence) {}

    @PostMapping("/api/policy/try")
    Tried read(@RequestBody Utterance utterance) {
        var text = utterance.text();
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new Refusal(
                    text == null || text.isBlank() ? 400 : 413,
                    new Text("text 不能用", "The text cannot be used"),
                    new Text("请给出 1 到 8000 字的 text。", "Give a text of 1 to 8,000 characters."));
        }
        var edition = edition(utterance.draft());
        var masked = redactor.redact(text);
        return tried(readers.of(edition).explain(masked, context(utterance)), masked, text, edition.hash());
    }

    private Edition edition(@Nullable String draft) {
        return draft == null || draft.isBlank() ? editions.live() : drafts.sound(draft);
    }

    private Context context(Utterance utterance) {
        var tag = utterance.locale() == null ? "zh-CN" : utterance.locale();
        var law = Jurisdiction.of(Locale.forLanguageTag(tag));
        var today = utterance.on() == null ? LocalDate.ofInstant(clock.instant(), law.zone()) : utterance.on();
        return Context.first(Language.of(tag), law, today);
    }

    private static Tried tried(Explained explained, MaskedText masked, String original, String edition) {
        var reading = explained.reading();
        var likely = reading.categories().stream()
                .map(scored -> new Likely(scored.category(), scored.confidence()))
                .toList();
        return new Tried(
                reading.language().code(),
                likely.getFirst(),
                reading.unsure(),
                likely.stream().skip(1).limit(MOST_ALTERNATIVES).toList(),
                reading.secondary(),
                reading.facts().stream()
                        .map(found -> found(found, masked, original))
                        .toList(),
                reading.ambiguous(),
                reading.signals(),
                new Questions(
                        named(reading.asked().sure()), named(reading.asked().likely())),
                masked.text(),
                edition,
                explained.grams(),
                explained.marks(),
                explained.neighbours());
    }

    private static List<Named> named(List<Guidance> guidance) {
        return guidance.stream().map(one -> new Named(one.id(), one.title())).toList();
    }

    private static Found found(Reading.Found found, MaskedText masked, String original) {
        var place = masked.inOriginal(found.span());
        var quote = original.substring(place.start(), place.end());
        return new Found(found.fact(), found.value(), quote, found.confidence());
    }
}
