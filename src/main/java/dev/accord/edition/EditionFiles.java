package dev.accord.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads an edition from a folder.
public final class EditionFiles {

    private EditionFiles() {}

    /// @throws UnusableEditionException with every problem
    public static Edition read(Path folder) {
        return YamlEdition.read(texts(folder));
    }

    /// The files of a folder by their path within it.
    public static Map<String, String> texts(Path folder) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if ((path.endsWith(".yaml") || path.endsWith(".md")) && !path.equals("README.md")) {
                    texts.put(path, Files.readString(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the knowledge base in " + folder, unreadable);
        }
        return texts;
    }
}
