package dev.accord.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// Runs the evaluation sets on a draft and shows what changes against the live edition.
@Command(
        name = "evaluate",
        description = "Runs the evaluation sets on a draft: metric by metric and case by case against the live edition."
                + " Exit code 1 where something became worse.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private PolicyPlaceCommand place;

    @Parameters(paramLabel = "DRAFT|FOLDER", description = "the id of a draft, or a folder to make one of")
    private String what = "";

    EvaluateCommand(PolicyPlaceCommand place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return place.open(calls -> {
            var folder = Path.of(what);
            var id = Files.isDirectory(folder) ? DraftCommand.make(calls, folder, what) : what;
            System.out.println("draft " + id);
            told(calls.await(calls.post("/api/policy/drafts/" + JsonPolicyCalls.escaped(id) + "/evaluate", null)));
            int worse = calls.get("/api/policy/drafts/" + id)
                    .at("/draft/evaluated/regressions")
                    .asInt();
            System.out.printf("%d regressions%n", worse);
            return worse == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        });
    }

    private static void told(JsonNode report) {
        report.get("metrics").forEach(EvaluateCommand::metric);
        report.get("cases").forEach(EvaluateCommand::oneCase);
        report.get("notes").forEach(note -> System.out.println("note: " + note.asString()));
        System.out.printf("%d cases come out differently%n", report.get("cases").size());
    }

    private static void metric(JsonNode metric) {
        int of = Math.max(1, metric.get("of").asInt());
        int before = metric.get("before").asInt();
        int after = metric.get("after").asInt();
        System.out.printf(
                "%-44s live %.4f  draft %.4f  %+d of %d%n",
                metric.get("name").asString(), (double) before / of, (double) after / of, after - before, of);
    }

    private static void oneCase(JsonNode one) {
        System.out.printf(
                "%-9s %s/%s %s%n  expected %s%n  live     %s%n  draft    %s%n",
                one.get("effect").asString(),
                one.get("set").asString(),
                one.get("id").asString(),
                one.get("about").asString(),
                one.get("expected").asString(),
                one.get("before").asString(),
                one.get("after").asString());
    }
}
