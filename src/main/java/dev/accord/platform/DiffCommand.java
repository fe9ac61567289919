package dev.accord.platform;

import dev.accord.edition.EditionFiles;
import dev.accord.policy.EditionDifference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Shows what differs between two editions.
@Command(
        name = "diff",
        description = "Shows what differs between two editions: rules, categories, facts, articles, files."
                + " Exit code 1 where something does.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Mixin
    private PolicyPlaceCommand place;

    @Parameters(index = "0", paramLabel = "FROM", description = "live, a hash, the id of a draft, or a folder")
    private String from = "live";

    @Parameters(index = "1", paramLabel = "TO", description = "the same; two folders need no server and no data")
    private String to = "live";

    DiffCommand(PolicyPlaceCommand place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        if (isFolder(from) && isFolder(to)) {
            return told(EditionFiles.texts(Path.of(from)), EditionFiles.texts(Path.of(to)));
        }
        return place.open(calls -> told(files(from, calls), files(to, calls)));
    }

    private static int told(Map<String, String> before, Map<String, String> after) {
        var lines = EditionDifference.lines(before, after);
        lines.forEach(System.out::println);
        System.out.printf("%d differences%n", lines.size());
        return lines.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static Map<String, String> files(String what, JsonPolicyCalls calls) {
        return isFolder(what) ? EditionFiles.texts(Path.of(what)) : calls.files(what);
    }

    private static boolean isFolder(String what) {
        return Files.isDirectory(Path.of(what));
    }
}
