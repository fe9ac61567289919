package dev.accord.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What one evaluation measured: printed, written to `target/eval/<name>.json`, and held against
/// `eval/baselines/<name>.yaml`, where each figure stands with the least it may be.
public final class JsonReport {

    private final String name;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final Map<String, Object> details = new LinkedHashMap<>();

    public JsonReport(String name) {
        this.name = name;
    }

    public JsonReport figure(String title, double value) {
        figures.put(title, value);
        return this;
    }

    public JsonReport detail(String title, Object value) {
        details.put(title, value);
        return this;
    }

    /// Prints and writes it, and answers the figures that lie under their baseline.
    public List<String> publish() {
        var baselines = baselines();
        var low = figures.entrySet().stream()
                .filter(figure -> figure.getValue() < baselines.getOrDefault(figure.getKey(), 0.0))
                .map(figure -> "%s is %s, under its baseline %s"
                        .formatted(figure.getKey(), figure.getValue(), baselines.get(figure.getKey())))
                .collect(Collectors.toList());
        baselines.keySet().stream()
                .filter(title -> !figures.containsKey(title))
                .forEach(title -> low.add(title + " has a baseline and was not measured"));
        print(baselines);
        write(baselines);
        return low;
    }

    private void print(Map<String, Double> baselines) {
        System.out.printf("%n%-34s %10s %10s%n", name, "measured", "baseline");
        figures.forEach((title, value) -> System.out.printf(
                Locale.ROOT, "  %-32s %10.3f %10s%n", title, value, baselines.getOrDefault(title, 0.0)));
    }

    private void write(Map<String, Double> baselines) {
        var all = new LinkedHashMap<String, Object>();
        all.put("name", name);
        all.put("figures", figures);
        all.put("baselines", baselines);
        all.putAll(details);
        try {
            var file = Path.of("target/eval", name + ".json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, Client.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
            HtmlReport.write();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Map<String, Double> baselines() {
        var file = Path.of("eval/baselines", name + ".yaml");
        return Files.exists(file)
                ? new YamlItem(name, (Map<?, ?>) YamlFolder.load(file)).map(value -> Double.valueOf(value.toString()))
                : Map.of();
    }
}
