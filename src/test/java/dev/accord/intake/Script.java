package dev.accord.intake;

import dev.accord.kit.YamlItem;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A scripted conversation of `eval/dialogues`: what a consumer says, and what must hold after each turn.
record Script(
        String id, String about, Language language, Jurisdiction jurisdiction, LocalDate today, List<Line> lines) {

    private static final Set<String> KEYS = Set.of("id", "about", "locale", "jurisdiction", "today", "turns");
    private static final Set<String> TURN = Set.of("say", "answers", "does", "expect");

    /// One turn.
    ///
    /// @param says what the consumer writes; empty where they do something else
    /// @param answers what they answer to each question that follows, by fact; `otherwise` for the rest
    /// @param does what happens instead of words: `hand-off | accept | decline | take | hand-back | close`
    record Line(String says, Map<String, String> answers, String does, YamlItem expected) {}

    static Script of(YamlItem item) {
        var locale = Locale.forLanguageTag(item.text("locale"));
        require(item.unknownKeys(KEYS), item);
        return new Script(
                item.text("id"),
                item.text("about"),
                Language.of(item.text("locale")),
                item.optional("jurisdiction").map(Jurisdiction::valueOf).orElseGet(() -> Jurisdiction.of(locale)),
                LocalDate.parse(item.text("today")),
                item.items("turns").stream().map(Script::line).toList());
    }

    private static Line line(YamlItem turn) {
        require(turn.unknownKeys(TURN), turn);
        return new Line(
                turn.optional("say").orElse(""),
                turn.item("answers").map(Object::toString),
                turn.optional("does").orElse(""),
                turn.item("expect"));
    }

    private static void require(Set<String> unknown, YamlItem item) {
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(item.file() + ": unknown keys " + unknown + " in " + item.values());
        }
    }
}
