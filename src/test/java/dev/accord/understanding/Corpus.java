package dev.accord.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// Lines of a corpus file, cut at `=>`; empty lines and those that begin with `#` are left out.
final class Corpus {

    private Corpus() {}

    static Stream<String[]> lines(String file, int parts) {
        try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("/understanding/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cut(line, parts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] cut(String line, int parts) {
        var cut = line.split("\\s*=>\\s*", -1);
        if (cut.length != parts) {
            throw new IllegalArgumentException("Not of " + parts + " parts: " + line);
        }
        return cut;
    }
}
