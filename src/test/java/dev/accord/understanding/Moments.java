package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/// The contexts in which the corpora are read: Tuesday, 24 November 2026.
final class Moments {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private Moments() {}

    /// A first message; Han characters make it one from China, others one from the US.
    static Context first(String words) {
        boolean chinese = words.codePoints().anyMatch(Plain::isHan);
        return in(chinese ? Jurisdiction.CN : Jurisdiction.US);
    }

    static Context in(Jurisdiction jurisdiction) {
        var locale = jurisdiction == Jurisdiction.CN ? Language.ZH : Language.EN;
        return Context.first(locale, jurisdiction, TODAY);
    }

    static Context asked(String fact, String words) {
        var first = first(words);
        boolean dollars = words.contains("$");
        var law = dollars || words.matches("(?i).*[a-z]{3}.*") ? Jurisdiction.US : Jurisdiction.CN;
        return new Context(first.locale(), law, TODAY, Facts.NONE, Optional.of(new FactId(fact)), Optional.empty());
    }

    /// @param known `id=value, id=value`; amounts and days only
    static Context knowing(String known, String words) {
        var facts = new HashMap<FactId, FactValue>();
        for (var fact : known.isBlank() ? new String[0] : known.split(",\\s*")) {
            var parts = fact.strip().split("=");
            facts.put(new FactId(parts[0]), value(parts[1]));
        }
        var law = words.matches(".*[\\p{IsHan}].*") || known.contains("CNY") ? Jurisdiction.CN : Jurisdiction.US;
        return new Context(first(words).locale(), law, TODAY, new Facts(facts), Optional.empty(), Optional.empty());
    }

    private static FactValue value(String text) {
        var parts = text.split(" ");
        return parts.length == 2
                ? new FactValue.Amount(Money.of(parts[0], parts[1]))
                : new FactValue.Day(LocalDate.parse(text));
    }
}
