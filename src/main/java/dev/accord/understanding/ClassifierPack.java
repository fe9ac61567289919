package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.shared.Sha256;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What the training of an edition's classifier came to, as a file: the build makes it, a start reads it. It is named
/// by all that training sees of the edition.
final class ClassifierPack {

    private ClassifierPack() {}

    /// The digest of the examples and cues of an edition.
    static String name(Edition edition) {
        var text = new StringBuilder();
        edition.categories().forEach((id, category) -> text.append(id).append(category.examples()));
        edition.facts()
                .forEach((id, fact) -> text.append(id).append(fact.type()).append(fact.cues()));
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// @param program names the program that trained it
    static void write(Classifier classifier, String name, String program, Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(name);
            out.writeUTF(program);
            classifier.keep(out);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes.toByteArray());
    }

    /// True where the file holds what this program made of these examples.
    static boolean isIn(Path file, String name, String program) {
        if (!Files.exists(file)) {
            return false;
        }
        try (var in = open(Files.newInputStream(file))) {
            return in.readUTF().equals(name) && in.readUTF().equals(program);
        } catch (IOException damaged) {
            return false;
        }
    }

    /// Empty where the file is of another edition.
    static Optional<Classifier> read(InputStream file, Edition edition, Embedder embedder) throws IOException {
        try (var in = open(file)) {
            if (!in.readUTF().equals(name(edition))) {
                return Optional.empty();
            }
            in.readUTF(); // the build saw to it that it was this program
            return Optional.of(Classifier.restore(edition, embedder, in));
        } catch (UncheckedIOException damaged) {
            throw damaged.getCause();
        }
    }

    private static DataInputStream open(InputStream file) throws IOException {
        return new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16));
    }
}
