package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.EditionConfiguration;
import dev.accord.edition.UnusableEditionException;
import dev.accord.edition.YamlEdition;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.PreparedVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A step of the build, after the vectors: trains the classifier of the edition that ships, where that is not done
/// already. Run by Maven with the folder of the classes.
final class PrepareReader {

    private static final Path CACHE = Path.of(System.getProperty("user.home"), ".cache", "accord");

    private PrepareReader() {}

    public static void main(String[] arguments) throws IOException {
        try {
            prepare(YamlEdition.read(EditionConfiguration.shipped()), Path.of(arguments[0]));
        } catch (UnusableEditionException unusable) {
            System.out.println("Reader: not prepared; the knowledge base has problems");
        }
    }

    private static void prepare(Edition edition, Path classes) throws IOException {
        long start = System.nanoTime();
        var file = classes.resolve("prepared/classifier.bin");
        var name = ClassifierPack.name(edition);
        var program = program(classes);
        var known = ClassifierPack.isIn(file, name, program);
        if (!known) {
            var cached = CACHE.resolve("classifier-" + name.substring(0, 16) + "-" + program.substring(0, 16) + ".bin");
            if (!ClassifierPack.isIn(cached, name, program)) {
                train(edition, name, program, classes, cached);
            }
            Files.copy(cached, file, StandardCopyOption.REPLACE_EXISTING);
        }
        System.out.printf(
                "Reader: classifier %s; %.1f s%n", known ? "kept" : "made", (System.nanoTime() - start) / 1e9);
    }

    private static void train(Edition edition, String name, String program, Path classes, Path file)
            throws IOException {
        try (var prepared = Files.newInputStream(classes.resolve("prepared/vectors.bin"))) {
            var embedder = PreparedVectors.read(prepared, new LangChainEmbedder());
            ClassifierPack.write(Classifier.train(edition, embedder), name, program, file);
        }
    }

    /// The digest of the classes that read: another program, another training.
    private static String program(Path classes) throws IOException {
        try (var files = Files.list(classes.resolve("dev/accord/understanding"))) {
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
