package dev.accord.platform;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What an evaluation found, line by line: metrics, cases that come out differently, and what was not measured.
final class JsonEvaluation {

    private JsonEvaluation() {}

    static List<String> lines(JsonNode report) {
        var lines = new ArrayList<String>();
        report.get("metrics").forEach(metric -> lines.add(metric(metric)));
        report.get("cases").forEach(one -> lines.add(oneCase(one)));
        report.get("notes").forEach(note -> lines.add("note: " + note.asString()));
        lines.add(report.get("cases").size() + " cases come out differently");
        return lines;
    }

    private static String metric(JsonNode metric) {
        int of = Math.max(1, metric.get("of").asInt());
        int before = metric.get("before").asInt();
        int after = metric.get("after").asInt();
        return "%-44s live %.4f  draft %.4f  %+d of %d"
                .formatted(
                        metric.get("name").asString(), (double) before / of, (double) after / of, after - before, of);
    }

    private static String oneCase(JsonNode one) {
        return "%-9s %s/%s %s%n  expected %s%n  live     %s%n  draft    %s"
                .formatted(
                        one.get("effect").asString(),
                        one.get("set").asString(),
                        one.get("id").asString(),
                        one.get("about").asString(),
                        one.get("expected").asString(),
                        one.get("before").asString(),
                        one.get("after").asString());
    }
}
