package dev.accord.knowledge.lucene;

import dev.accord.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/// The places at which each way found an accepted article, and what they come to.
///
/// @param places by way and by case
record RetrievalReport(List<RetrievalCase> cases, Map<String, Map<String, Integer>> places) {

    static RetrievalReport of(List<RetrievalCase> cases, Map<String, Retrieval.Way> ways) throws IOException {
        var places = new LinkedHashMap<String, Map<String, Integer>>();
        for (var way : ways.entrySet()) {
            var ofWay = new LinkedHashMap<String, Integer>();
            for (var one : cases) {
                var found = way.getValue().find(one.question(RetrievalScore.DEPTH));
                ofWay.put(one.id(), RetrievalScore.place(found, one.accept()));
            }
            places.put(way.getKey(), ofWay);
        }
        return new RetrievalReport(cases, places);
    }

    /// By way, then by group of cases.
    Map<String, Map<String, RetrievalScore>> scores() {
        var scores = new LinkedHashMap<String, Map<String, RetrievalScore>>();
        for (var way : places.keySet()) {
            var groups = new LinkedHashMap<String, RetrievalScore>();
            groups.put("all", score(way, any -> true));
            groups.put("zh", score(way, one -> one.language() == Language.ZH));
            groups.put("en", score(way, one -> one.language() == Language.EN));
            groups.put("dated", score(way, RetrievalCase::isDated));
            scores.put(way, groups);
        }
        return scores;
    }

    RetrievalScore score(String way) {
        return score(way, any -> true);
    }

    private RetrievalScore score(String way, Predicate<RetrievalCase> group) {
        return RetrievalScore.of(cases.stream()
                .filter(group)
                .map(one -> places.get(way).get(one.id()))
                .toList());
    }

    String table() {
        var lines = new ArrayList<String>();
        lines.add(String.format("%-8s %-6s %5s %7s %7s %7s", "way", "group", "n", "R@5", "R@10", "MRR"));
        scores().forEach((way, groups) -> groups.forEach((group, score) -> lines.add(String.format(
                Locale.ROOT,
                "%-8s %-6s %5d %7.3f %7.3f %7.3f",
                way,
                group,
                score.questions(),
                score.recallAt5(),
                score.recallAt10(),
                score.meanReciprocalRank()))));
        return String.join("\n", lines);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var report = Map.of("scores", scores(), "places", places);
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    }
}
