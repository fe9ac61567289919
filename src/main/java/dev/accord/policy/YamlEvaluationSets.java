package dev.accord.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads the evaluation sets of a folder: `entitlements/*.yaml` and `readings/*.yaml`. Every scalar is text.
final class YamlEvaluationSets {

    private YamlEvaluationSets() {}

    /// The items of every file of a folder; none where it is not there.
    static List<Map<?, ?>> items(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            var items = new ArrayList<Map<?, ?>>();
            for (var file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                if (yaml().load(Files.readString(file)) instanceof List<?> list) {
                    list.forEach(item -> {
                        if (item instanceof Map<?, ?> map) {
                            items.add(map);
                        }
                    });
                }
            }
            return items;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the evaluation sets in " + folder, unreadable);
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(50_000_000);
        var dump = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, new TextOnly());
    }

    /// Resolves nothing: every scalar stays text.
    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {}
    }
}
