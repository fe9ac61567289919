package dev.accord.policy.importing;

import dev.accord.shared.Jurisdiction;
import java.util.Locale;
import java.util.Optional;

/// Whose law a text is and of which kind, told from what it says of itself.
final class Provenance {

    private Provenance() {}

    static Optional<Jurisdiction> jurisdiction(SourceText source, String title) {
        var said = source.header().getOrDefault("jurisdiction", "").toUpperCase(Locale.ROOT);
        for (var one : Jurisdiction.values()) {
            if (one.name().equals(said)) {
                return Optional.of(one);
            }
        }
        if (source.isChinese()) {
            return Optional.of(Jurisdiction.CN);
        }
        if (title.matches(".*(\\((EU|EC|EEC)\\)|\\d{4}/\\d+/E[CU]|Oireachtas).*")) {
            return Optional.of(Jurisdiction.EU);
        }
        if (title.matches(".*(U\\.?S\\.?C\\.?|C\\.?F\\.?R\\.?|Code of Federal).*")) {
            return Optional.of(Jurisdiction.US);
        }
        return Optional.empty();
    }

    /// `statute | regulation | rule | interpretation | directive`.
    static String kind(String title) {
        if (title.contains("最高人民法院") || title.contains("司法解释")) {
            return "interpretation";
        }
        if (title.contains("Directive")) {
            return "directive";
        }
        if (title.matches(".*条例([（(].*)?") || title.matches(".*\\b(Regulations?|CFR|C\\.F\\.R\\.)\\b.*")) {
            return "regulation";
        }
        return title.matches(".*(办法|规定|细则|规则)([（(].*)?") || title.contains("Rule") ? "rule" : "statute";
    }
}
