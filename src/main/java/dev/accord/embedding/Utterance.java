package dev.accord.embedding;

import dev.accord.shared.Language;
import dev.accord.shared.Sha256;
import java.nio.charset.StandardCharsets;

/// A text in the language whose model is to embed it.
public record Utterance(String text, Language language) {

    /// Names the text everywhere: the SHA-256 of language and text, hexadecimal.
    String key() {
        return Sha256.of((language.code() + "\0" + text).getBytes(StandardCharsets.UTF_8));
    }
}
