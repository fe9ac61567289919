package dev.accord.negotiation;

import dev.accord.edition.Edition;
import dev.accord.edition.Procedure;
import dev.accord.edition.YamlEdition;
import dev.accord.kit.SmallEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The procedures as they are published, over the small knowledge base of the tests.
final class Published {

    private static final Path ROOT = Path.of("knowledge-base");
    private static final Edition EDITION = read();

    private Published() {}

    static Edition edition() {
        return EDITION;
    }

    private static Edition read() {
        var small = SmallEdition.get();
        return new Edition(
                small.hash(),
                small.name(),
                small.date(),
                small.notes(),
                small.facts(),
                small.categories(),
                small.instruments(),
                small.rules(),
                small.forums(),
                procedures(),
                small.precedents(),
                small.guidance());
    }

    private static List<Procedure> procedures() {
        return Stream.of("cn", "eu", "uk", "us")
                .map(name -> "procedures/" + name + ".yaml")
                .flatMap(path -> YamlEdition.of(Map.of(path, text(path))).edition().procedures().stream())
                .toList();
    }

    private static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
