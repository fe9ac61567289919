package dev.accord.llm;

import dev.accord.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers to identical asks, a few and only in memory. What is kept is masked; the ask is kept as a hash.
final class Remembered {

    private static final int MOST = 500;

    private final Map<String, String> answers = new LinkedHashMap<>(16, 0.75f, true);

    synchronized Optional<String> find(String ask) {
        return Optional.ofNullable(answers.get(hash(ask)));
    }

    synchronized void keep(String ask, String answer) {
        answers.put(hash(ask), answer);
        if (answers.size() > MOST) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    private static String hash(String ask) {
        return Sha256.of(ask.getBytes(StandardCharsets.UTF_8));
    }
}
