package dev.accord.reply;

import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Language;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The guards by language. A model leads in the language that the consumer writes, where there is a guard for it; law,
/// figures and questions stay beside that in the edition's language. Another language is another file.
final class Guards {

    /// So many words must tell a language before it is spoken, and so much oftener than they tell that of the page.
    private static final int CLEAR = 5;

    private static final double CLEARER = 1.5;

    private final Map<String, Guard> guards;

    /// @param rules the content of each `prompts/model/guard.<language>.txt` by its language
    Guards(Map<String, String> rules, Redactor redactor) {
        this.guards = rules.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new Guard(GuardRules.parse(file.getKey(), file.getValue()), redactor)));
    }

    /// That of a language in which Accord has wordings of its own.
    Guard of(Language language) {
        return Objects.requireNonNull(guards.get(language.code()), "No guard for " + language);
    }

    /// That of the language in which somebody writes; of the page's own where that is not clear.
    Guard of(MaskedText message, Language page) {
        var own = of(page);
        var words = message.text();
        return guards.values().stream()
                .max(Comparator.comparingLong(guard -> guard.heard(words)))
                .filter(guard -> guard.heard(words) >= CLEAR)
                .filter(guard -> !guard.isNative())
                .filter(guard -> guard.heard(words) > CLEARER * of(Language.EN).heard(words))
                .orElse(own);
    }
}
