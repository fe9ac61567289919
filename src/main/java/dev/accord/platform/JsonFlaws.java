package dev.accord.platform;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Shows what is wrong in an edition as terminals and editors link it.
final class JsonFlaws {

    private JsonFlaws() {}

    /// `PROBLEM cn/entitlements/fraud.yaml:12: …`, in the language of this machine.
    static String line(JsonNode flaw) {
        var language = Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";
        int line = flaw.path("line").asInt();
        return "%s %s%s: %s"
                .formatted(
                        flaw.path("weight").asString().equals("NOTE") ? "NOTE   " : "PROBLEM",
                        flaw.path("file").asString(),
                        line > 0 ? ":" + line : "",
                        flaw.path("what").path(language).asString());
    }
}
