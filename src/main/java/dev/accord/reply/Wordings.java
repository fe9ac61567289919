package dev.accord.reply;

import dev.accord.shared.Language;
import java.util.Map;

/// The plain wordings by name and language.
public interface Wordings {

    /// The words of a template with its variables filled in.
    String say(String name, Language language, Map<String, ?> variables);

    /// `explain@1`: recorded on what it worded.
    String version(String name, Language language);
}
