package dev.accord.embedding;

import dev.accord.shared.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A text in the language whose model is to embed it.
public record Utterance(String text, Language language) {

    /// Names the text everywhere: the SHA-256 of language and text, hexadecimal.
    String key() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((language.code() + "\0" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
