package dev.accord.kit;

import java.util.Map;
import java.util.stream.Collectors;

/// How sure the readings were against how often they were right: on the diagonal where "80 % sure" is right four times
/// in five. The larger the dot, the more readings.
///
/// @param bins `{count, confidence, accuracy}` for each tenth of the confidences
record CalibrationPlot(Map<?, ?> bins) {

    private static final int SIZE = 320;
    private static final int MARGIN = 40;

    String svg() {
        var dots = bins.values().stream().map(HtmlReport::map).map(this::dot).collect(Collectors.joining());
        return """
                <svg viewBox="0 0 %1$d %1$d" role="img" aria-label="Calibration">
                <rect x="%2$d" y="0" width="%3$d" height="%3$d" fill="none" stroke="#999"/>
                <line x1="%2$d" y1="%3$d" x2="%1$d" y2="0" stroke="#999" stroke-dasharray="4"/>%4$s
                <text x="%5$d" y="%6$d" text-anchor="middle" font-size="12">how sure</text>
                <text x="12" y="%7$d" font-size="12" transform="rotate(-90 12 %7$d)">how often right</text></svg>
                """.formatted(SIZE, MARGIN, SIZE - MARGIN, dots, (SIZE + MARGIN) / 2, SIZE - 12, SIZE / 2);
    }

    private String dot(Map<?, ?> bin) {
        double count = HtmlReport.number(bin.get("count"));
        double x = MARGIN + HtmlReport.number(bin.get("confidence")) * (SIZE - MARGIN);
        double y = (1 - HtmlReport.number(bin.get("accuracy"))) * (SIZE - MARGIN);
        return "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.1f\" fill=\"#06c\" fill-opacity=\".6\"><title>%.0f</title></circle>"
                .formatted(x, y, 2 + Math.sqrt(count) / 2, count);
    }
}
