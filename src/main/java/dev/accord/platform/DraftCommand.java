package dev.accord.platform;

import dev.accord.edition.EditionFiles;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts the files of a folder into a new draft, as far as they differ from the live edition.
@Command(
        name = "draft",
        description = "Makes a draft of a folder: whatever differs in it from the live edition. Prints its id.",
        mixinStandardHelpOptions = true)
final class DraftCommand implements Callable<Integer> {

    @Mixin
    private PolicyPlaceCommand place;

    @Parameters(paramLabel = "FOLDER", description = "such as one that 'export' has written")
    private Path folder = Path.of("knowledge-base");

    @Option(names = "--name", defaultValue = "", description = "what the draft is about")
    private String name = "";

    DraftCommand(PolicyPlaceCommand place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return place.open(calls -> {
            System.out.println(
                    make(calls, folder, name.isBlank() ? folder.getFileName().toString() : name));
            return CommandLine.ExitCode.OK;
        });
    }

    /// Answers the id of the new draft.
    static String make(JsonPolicyCalls calls, Path folder, String name) {
        var wanted = EditionFiles.texts(folder);
        var live = calls.files("live");
        var id = calls.startDraft(name);
        var paths = new TreeSet<>(live.keySet());
        paths.addAll(wanted.keySet());
        paths.removeIf(path -> Objects.equals(live.get(path), wanted.get(path)));
        for (var path : paths) {
            var content = wanted.get(path);
            System.err.println((content == null ? "- " : live.containsKey(path) ? "~ " : "+ ") + path);
            if (content == null) {
                calls.remove(id, path);
            } else {
                calls.save(id, path, content);
            }
        }
        return id;
    }
}
