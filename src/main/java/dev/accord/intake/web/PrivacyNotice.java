package dev.accord.intake.web;

import dev.accord.reply.Wordings;
import dev.accord.shared.Language;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The privacy notice in force: its words stand in `prompts/`, and their version is what one agrees to.
@Component
class PrivacyNotice {

    static final String NEEDED = "dispute-resolution";
    static final List<String> PURPOSES = List.of(NEEDED, "model-assistance", "service-improvement");

    private final Wordings wordings;

    PrivacyNotice(Wordings wordings) {
        this.wordings = wordings;
    }

    String version() {
        var version = wordings.version("privacy-notice", Language.ZH);
        return version.substring(version.indexOf('@') + 1);
    }

    String text(Language language) {
        return wordings.say("privacy-notice", language, Map.of());
    }

    String purpose(String id, Language language) {
        return wordings.say("purpose-" + id, language, Map.of());
    }
}
