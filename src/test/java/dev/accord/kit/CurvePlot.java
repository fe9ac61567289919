package dev.accord.kit;

import java.util.Map;
import java.util.stream.Collectors;

/// Accuracy against the number of examples, a line for each language.
///
/// @param curves by language, accuracy by number of examples, fewest first
record CurvePlot(Map<?, ?> curves) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 260;
    private static final int MARGIN = 40;

    String svg() {
        double most = curves.values().stream()
                .flatMap(curve -> HtmlReport.map(curve).keySet().stream())
                .mapToDouble(size -> Double.parseDouble(size.toString()))
                .max()
                .orElse(1);
        var lines = curves.entrySet().stream()
                .map(curve -> line(curve.getKey().toString(), HtmlReport.map(curve.getValue()), most))
                .collect(Collectors.joining());
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Learning curve\">%s</svg>"
                .formatted(WIDTH + MARGIN, HEIGHT + MARGIN, lines);
    }

    private static String line(String name, Map<?, ?> curve, double most) {
        var points = curve.entrySet().stream()
                .map(point -> "%.0f,%.0f"
                        .formatted(
                                MARGIN + Double.parseDouble(point.getKey().toString()) / most * (WIDTH - 2 * MARGIN),
                                HEIGHT * (1 - HtmlReport.number(point.getValue()))))
                .toList();
        var last = points.getLast().split(",");
        return "<polyline points=\"%s\" fill=\"none\" stroke=\"#06c\" stroke-width=\"2\"/><text x=\"%s\" y=\"%s\" font-size=\"12\">%s</text>"
                .formatted(String.join(" ", points), last[0], last[1], name);
    }
}
