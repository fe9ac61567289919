package dev.accord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes an edition back as files.
@Command(
        name = "export",
        description = "Writes an edition or a draft as files into an empty folder.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private PolicyPlaceCommand place;

    @Parameters(
            paramLabel = "EDITION",
            defaultValue = "live",
            description = "live, the hash of an edition, or the id of a draft (default: ${DEFAULT-VALUE})")
    private String edition = "live";

    @Option(names = "--to", required = true, description = "the folder; it is made where it is not there")
    private Path to = Path.of(".");

    ExportCommand(PolicyPlaceCommand place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return place.open(calls -> {
            var files = calls.files(edition);
            write(files);
            System.out.printf("%d files written into %s%n", files.size(), to);
            return CommandLine.ExitCode.OK;
        });
    }

    private void write(Map<String, String> files) {
        try {
            Files.createDirectories(to);
            try (var there = Files.list(to)) {
                if (there.findAny().isPresent()) {
                    throw new CallRefusedException(to + " is not empty; name a new folder.");
                }
            }
            for (var file : files.entrySet()) {
                var path = to.resolve(file.getKey()).normalize();
                if (!path.startsWith(to.normalize())) {
                    throw new CallRefusedException("The edition has a path outside the folder: " + file.getKey());
                }
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException full) {
            throw new UncheckedIOException("Cannot write into " + to, full);
        }
    }
}
