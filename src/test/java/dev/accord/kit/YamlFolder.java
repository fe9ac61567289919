package dev.accord.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads evaluation data; every scalar is text.
public final class YamlFolder {

    private YamlFolder() {}

    /// The items of every list in a folder's `*.yaml`, in the order of the file names; each knows its file as `file`.
    public static List<YamlItem> items(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> list(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<YamlItem> list(Path file) {
        return load(file) instanceof List<?> list
                ? list.stream()
                        .map(item -> new YamlItem(file.getFileName() + "", (Map<?, ?>) item))
                        .toList()
                : List.of();
    }

    /// A file as maps, lists and text.
    static Object load(Path file) {
        var options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        var dump = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new TextOnly());
        try {
            return yaml.load(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Resolves nothing: every scalar stays text.
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
