package dev.accord.understanding;

import dev.accord.embedding.Embedder;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.PreparedVectors;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The embedder as the program has it: with what the build prepared.
final class Embedders {

    private Embedders() {}

    static Embedder prepared() {
        var model = new LangChainEmbedder();
        try (var vectors = Embedders.class.getResourceAsStream("/prepared/vectors.bin")) {
            return vectors == null ? PreparedVectors.none(model) : PreparedVectors.read(vectors, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
