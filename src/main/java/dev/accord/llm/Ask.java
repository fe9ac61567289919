package dev.accord.llm;

import dev.accord.privacy.MaskedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One thing asked of a model.
///
/// @param given the prompt's variables: words of the edition or of this program, never a person's
/// @param data what people said, masked; it is passed as data beside the instructions
/// @param longest the most tokens the answer may have
public record Ask(Prompt prompt, Map<String, String> given, Map<String, MaskedText> data, int longest) {

    public Ask {
        given = Map.copyOf(given);
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// The instructions.
    String system() {
        return prompt.fill(given);
    }
}
