package dev.accord.kit;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was taken for what: a row for what it was, a column for what it was taken for.
///
/// @param counts by what it was, then by what it was taken for
record ConfusionTable(Map<?, ?> counts) {

    String html() {
        var names = Stream.concat(
                        counts.keySet().stream(),
                        counts.values().stream().flatMap(row -> HtmlReport.map(row).keySet().stream()))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        var head = names.stream().map(name -> "<th>" + name).collect(Collectors.joining());
        var rows = names.stream().map(name -> row(name, names)).collect(Collectors.joining());
        return "<table class=matrix><thead><tr><th>" + head + "</thead>" + rows + "</table>";
    }

    private String row(String name, TreeSet<String> names) {
        var row = HtmlReport.map(counts.get(name));
        double all = row.values().stream().mapToDouble(HtmlReport::number).sum();
        return "<tr><th>" + name
                + names.stream()
                        .map(other -> cell(row.get(other), all, name.equals(other)))
                        .collect(Collectors.joining());
    }

    private static String cell(Object count, double all, boolean right) {
        if (count == null) {
            return "<td>";
        }
        double share = HtmlReport.number(count) / all;
        return "<td style=\"background:rgb(%s / %d%%)\">%s"
                .formatted(right ? "0 120 60" : "220 40 0", Math.round(20 + 80 * share), count);
    }
}
