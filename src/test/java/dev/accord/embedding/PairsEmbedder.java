package dev.accord.embedding;

import dev.accord.shared.Language;
import java.util.concurrent.atomic.AtomicInteger;

/// An embedder without a model: texts that share pairs of characters lie close together. Counts what it is asked.
public final class PairsEmbedder implements Embedder {

    /// A pair shows in several numbers, so that none of them is large, as with real models.
    private static final int PLACES = 8;

    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public float[] embed(String text, Language language) {
        asked.incrementAndGet();
        var vector = new float[language == Language.ZH ? 512 : 384];
        vector[0] = 0.01f;
        for (int i = 0; i + 1 < text.length(); i++) {
            var pair = text.substring(i, i + 2).hashCode();
            for (int place = 1; place <= PLACES; place++) {
                vector[1 + Math.floorMod(pair * 31 * place, vector.length - 1)] += 1;
            }
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
