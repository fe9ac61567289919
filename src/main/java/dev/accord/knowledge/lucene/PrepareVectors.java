package dev.accord.knowledge.lucene;

import dev.accord.edition.EditionConfiguration;
import dev.accord.edition.UnusableEditionException;
import dev.accord.edition.YamlEdition;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.VectorPreparation;
import java.io.IOException;
import java.nio.file.Path;

/// A step of the build: makes the vectors of the edition that ships. Run by Maven with the names of the models and the
/// file to write.
final class PrepareVectors {

    private PrepareVectors() {}

    public static void main(String[] arguments) throws IOException {
        var start = System.nanoTime();
        var cache = Path.of(System.getProperty("user.home"), ".cache", "accord", "vectors.bin");
        var preparation = new VectorPreparation(arguments[0], Path.of(arguments[1]), cache);
        try {
            var edition = YamlEdition.read(EditionConfiguration.shipped());
            var outcome = preparation.prepare(PreparedTexts.of(edition).toList(), LangChainEmbedder::new);
            System.out.printf(
                    "Vectors: %,d texts, %,d of them new, in %.1f s%n",
                    outcome.texts(), outcome.embedded(), (System.nanoTime() - start) / 1e9);
        } catch (UnusableEditionException unusable) {
            System.out.printf(
                    "Vectors: not prepared; the knowledge base has %d problems, such as: %s%n",
                    unusable.problems().size(), unusable.problems().getFirst());
        }
    }
}
