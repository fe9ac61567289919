package dev.accord.reply;

import dev.accord.dialogue.Move;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// On what it turns, and what each answer would give, in one language.
record Turnings(Phrases phrases, Language language) {

    Map<String, Object> variables(Move.Turning turning) {
        var fact = turning.fact();
        var answers = turning.answers().stream()
                .map(answer -> Map.of(
                        "label", labels(fact.id(), answer.values()),
                        "gives", answer.owed().minorUnits() > 0,
                        "sum", phrases.money(answer.owed())))
                .toList();
        return Map.of("question", fact.question().in(language), "answers", answers);
    }

    private String labels(FactId fact, List<FactValue> values) {
        return values.stream()
                .map(value -> phrases.value(fact, value))
                .collect(Collectors.joining(language == Language.ZH ? "”或“" : "” or “"));
    }
}
