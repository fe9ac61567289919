package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.understanding.Context;
import dev.accord.understanding.Readers;
import dev.accord.understanding.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads one sentence of the set under an edition.
final class ReadingTrial {

    static final String SET = "readings";

    private final Redactor redactor;
    private final Readers readers;

    ReadingTrial(Redactor redactor, Readers readers) {
        this.redactor = redactor;
        this.readers = readers;
    }

    /// @param rightFacts how many of the expected facts were found with their value
    /// @param wrongFacts how many facts were found with another value than expected
    record Result(String category, Map<String, String> facts, boolean isRight, int rightFacts, int wrongFacts) {}

    Result of(Map<?, ?> item, Edition edition) {
        var locale = TrialFields.text(item, "locale");
        var context = Context.first(
                Language.of(locale),
                Jurisdiction.of(Locale.forLanguageTag(locale)),
                LocalDate.parse(TrialFields.text(item, "today")));
        var reading = readers.of(edition).read(redactor.redact(TrialFields.text(item, "text")), context);
        var found = facts(reading);
        var expected = expected(item, edition);
        int right = 0;
        int wrong = 0;
        for (var fact : expected.entrySet()) {
            var value = found.get(fact.getKey());
            right += fact.getValue().equals(value) ? 1 : 0;
            wrong += value != null && !fact.getValue().equals(value) ? 1 : 0;
        }
        var category = reading.best().category().value();
        return new Result(category, found, category.equals(TrialFields.text(item, "category")), right, wrong);
    }

    static int expectedFacts(Map<?, ?> item) {
        return TrialFields.map(item, "facts").size();
    }

    private static Map<String, String> facts(Reading reading) {
        var facts = new TreeMap<String, String>();
        reading.facts().forEach(found -> facts.put(found.fact().value(), text(found.value())));
        return facts;
    }

    private static Map<String, String> expected(Map<?, ?> item, Edition edition) {
        var facts = new HashMap<String, String>();
        TrialFields.map(item, "facts").forEach((name, value) -> facts.put(name, expected(name, value, edition)));
        return facts;
    }

    private static String expected(String name, Object value, Edition edition) {
        try {
            var facts = GivenFacts.of(Map.of(name, value), edition);
            return facts.get(new FactId(name)).map(ReadingTrial::text).orElse("");
        } catch (IllegalArgumentException unknownHere) {
            return String.valueOf(value);
        }
    }

    /// Several choices count in any order.
    private static String text(FactValue value) {
        return value instanceof FactValue.Choices(var choices)
                ? String.join(", ", new TreeSet<>(choices))
                : value.asText();
    }
}
