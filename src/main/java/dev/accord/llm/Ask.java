package dev.accord.llm;

import dev.accord.privacy.MaskedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// One thing asked of a model.
///
/// @param given the prompt's variables: words of the edition or of this program, never a person's
/// @param data what people said, masked; it is passed as data beside the instructions
/// @param longest the most tokens the answer may have
/// @param hearing hears the answer as far as it has come, again with each piece; not masked, and never a whole one's
/// stead
public record Ask(
        Prompt prompt, Map<String, String> given, Map<String, MaskedText> data, int longest, Consumer<String> hearing) {

    /// An ask of which only the whole answer counts.
    public Ask(Prompt prompt, Map<String, String> given, Map<String, MaskedText> data, int longest) {
        this(prompt, given, data, longest, _ -> {});
    }

    public Ask {
        given = Map.copyOf(given);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// The same with somebody who hears it come.
    public Ask heard(Consumer<String> by) {
        return new Ask(prompt, given, data, longest, by);
    }

    /// The instructions.
    String system() {
        return prompt.fill(given);
    }
}
