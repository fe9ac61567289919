package dev.accord.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// All evaluations that were run, as one page with tables and pictures: `target/eval/report.html`. Written anew from
/// the `.json` files whenever one of them is.
final class HtmlReport {

    private static final Path FOLDER = Path.of("target/eval");
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
            table { border-collapse: collapse; margin: 1rem 0 } th, td { padding: .2rem .6rem; text-align: start }
            td.number { text-align: end; font-variant-numeric: tabular-nums } tr.low { background: #fdd }
            table.matrix th { font-weight: normal; font-size: .75rem } table.matrix thead th { writing-mode: vertical-rl }
            table.matrix td { min-width: 1.4rem; text-align: center; font-size: .75rem } svg { max-width: 26rem }
            """;

    private HtmlReport() {}

    static void write() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var sections = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(HtmlReport::read)
                    .map(HtmlReport::section)
                    .collect(Collectors.joining());
            var page = "<!doctype html><html lang=en><meta charset=utf-8><title>Accord, evaluated</title><style>"
                    + STYLE + "</style><h1>Accord, evaluated</h1>" + sections;
            Files.writeString(FOLDER.resolve("report.html"), page);
        }
    }

    private static Map<?, ?> read(Path file) {
        try {
            return Client.JSON.readValue(Files.readString(file), Map.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String section(Map<?, ?> report) {
        var figures = map(report.get("figures"));
        var baselines = map(report.get("baselines"));
        var rows = figures.entrySet().stream()
                .map(figure -> row(figure.getKey().toString(), number(figure.getValue()), baselines))
                .collect(Collectors.joining());
        return "<h2>" + escaped(report.get("name")) + "</h2><table><tr><th>figure<th>measured<th>baseline</tr>" + rows
                + "</table>" + pictures(report);
    }

    private static String row(String title, double measured, Map<?, ?> baselines) {
        var baseline = baselines.get(title);
        boolean low = baseline != null && measured < number(baseline);
        return "<tr%s><td>%s<td class=number>%s<td class=number>%s</tr>"
                .formatted(
                        low ? " class=low" : "", escaped(title), rounded(measured), baseline == null ? "" : baseline);
    }

    private static String pictures(Map<?, ?> report) {
        var calibration = report.get("calibration-bins");
        var matrix = report.get("matrix");
        var curves = report.get("curves");
        return (curves == null ? "" : new CurvePlot(map(curves)).svg())
                + (calibration == null ? "" : new CalibrationPlot(map(calibration)).svg())
                + (matrix == null ? "" : new ConfusionTable(map(matrix)).html())
                + list("what fell short", report.get("misses"))
                + list("wrong", report.get("wrong"));
    }

    private static String list(String title, Object items) {
        return items instanceof List<?> all && !all.isEmpty()
                ? "<details><summary>%s: %s</summary><ul>%s</ul></details>"
                        .formatted(
                                title,
                                all.size(),
                                all.stream().map(item -> "<li>" + escaped(item)).collect(Collectors.joining()))
                : "";
    }

    static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    static String rounded(double number) {
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : "%.3f", number);
    }

    static String escaped(Object value) {
        return String.valueOf(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
