package dev.accord.embedding;

import dev.accord.shared.Language;
import java.util.concurrent.atomic.AtomicInteger;

/// An embedder without a model: texts that share pairs of characters lie close together. Counts what it is asked.
public final class PairsEmbedder implements Embedder {

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public float[] embed(String text, Language language) {
        asked.incrementAndGet();
        var vector = new float[language == Language.ZH ? 512 : 384];
        vector[0] = 0.01f;
        for (int i = 0; i + 1 < text.length(); i++) {
            vector[1 + Math.floorMod(text.substring(i, i + 2).hashCode() * 31, vector.length - 1)] += 1;
        }
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    public int asked() {
        return asked.get();
    }
}
