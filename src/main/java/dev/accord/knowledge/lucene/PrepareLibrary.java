package dev.accord.knowledge.lucene;

import dev.accord.edition.Edition;
import dev.accord.edition.EditionConfiguration;
import dev.accord.edition.UnusableEditionException;
import dev.accord.edition.YamlEdition;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.PreparedVectors;
import dev.accord.embedding.VectorPreparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A step of the build: makes the vectors and the index of the edition that ships, where they are not there already.
/// Run by Maven with the names of the models and the folder of the classes.
final class PrepareLibrary {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "accord", "vectors.bin");

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Path classes;
    private final VectorPreparation vectors;

    private PrepareLibrary(String models, Path classes) {
        this.classes = classes;
        this.vectors = new VectorPreparation(models, classes.resolve("prepared/vectors.bin"), CACHE);
    }

    public static void main(String[] arguments) throws IOException {
        LUCENE.setLevel(Level.SEVERE);
        try {
            var edition = YamlEdition.read(EditionConfiguration.shipped());
            new PrepareLibrary(arguments[0], Path.of(arguments[1])).prepare(edition);
        } catch (UnusableEditionException unusable) {
            System.out.printf(
                    "Library: not prepared; the knowledge base has %d problems, such as: %s%n",
                    unusable.problems().size(), unusable.problems().getFirst());
        }
    }

    private void prepare(Edition edition) throws IOException {
        var start = System.nanoTime();
        var outcome = vectors.prepare(PreparedTexts.of(edition).toList(), LangChainEmbedder::new);
        var pack = new LucenePack(edition.hash(), program() + " " + vectors.models());
        var file = classes.resolve("prepared/index.bin");
        var known = pack.isIn(file);
        if (!known) {
            try (var prepared = Files.newInputStream(vectors.file())) {
                var embedder = PreparedVectors.read(prepared, new LangChainEmbedder());
                pack.write(LuceneIndexer.write(Shelf.all(edition), embedder), file);
            }
        }
        System.out.printf(
                "Library: %,d texts, %,d of them new; index %s; %.1f s%n",
                outcome.texts(), outcome.embedded(), known ? "kept" : "made", (System.nanoTime() - start) / 1e9);
    }

    /// The digest of the classes that make the index: another program, another index.
    private String program() throws IOException {
        try (var files = Files.list(classes.resolve("dev/accord/knowledge/lucene"))) {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
