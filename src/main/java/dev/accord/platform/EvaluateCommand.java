package dev.accord.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
            calls.evaluate(id).forEach(System.out::println);
            int worse = calls.regressions(id);
            System.out.printf("%d regressions%n", worse);
            return worse == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        });
    }
}
