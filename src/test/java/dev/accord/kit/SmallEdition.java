package dev.accord.kit;

import dev.accord.edition.Edition;
import dev.accord.edition.YamlEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/// A knowledge base of a dozen rules, so that tests of the program do not depend on the law.
public final class SmallEdition {

    private static final Path ROOT = Path.of("src/test/resources/small-edition");
    private static final Edition EDITION = read();

    private SmallEdition() {}

    public static Edition get() {
        return EDITION;
    }

    private static Edition read() {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(ROOT)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(ROOT.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return YamlEdition.read(files);
    }
}
