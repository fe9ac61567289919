package dev.accord.policy.importing;

import dev.accord.policy.importing.ImportJournal.Done;
import dev.accord.policy.importing.Importer.Drafted;
import dev.accord.policy.importing.Importer.Outcome;
import dev.accord.policy.importing.Importer.Refused;
import dev.accord.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Imports many files into a folder laid out like an edition, one at a time, so that memory does not grow with their
/// number. Stopped at any moment, the same command goes on where it was.
public record Imports(Importer importer, Path folder) {

    private static final long HASHED = 60L * 1024 * 1024;

    /// Hears of each file as it is finished.
    public interface Progress {
        /// @param earlier true where an earlier run had made it already
        void made(Path file, String path, int articles, boolean earlier);

        void refused(Refused refused);
    }

    /// What a run came to.
    public record Sum(int files, int earlier, int refused, long articles) {
        private Sum plus(int moreFiles, int moreEarlier, int moreRefused, long moreArticles) {
            return new Sum(files + moreFiles, earlier + moreEarlier, refused + moreRefused, articles + moreArticles);
        }
    }

    /// The files named, and those within the folders named.
    public static List<Path> files(List<Path> named) {
        return named.stream().flatMap(Imports::within).distinct().toList();
    }

    public Sum run(List<Path> files, Progress progress) {
        var sum = new Sum(0, 0, 0, 0);
        try {
            Files.createDirectories(folder);
            try (var journal = new ImportJournal(folder)) {
                for (var file : files) {
                    sum = one(file, journal, progress, sum);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write to " + folder, unwritable);
        }
        return sum;
    }

    private Sum one(Path file, ImportJournal journal, Progress progress, Sum sum) throws IOException {
        var hash = hash(file);
        var before = hash.flatMap(journal::find).filter(done -> Files.exists(folder.resolve(done.path())));
        if (before.isPresent()) {
            progress.made(file, before.get().path(), before.get().articles(), true);
            return sum.plus(1, 1, 0, before.get().articles());
        }
        Outcome outcome = importer.read(file.getFileName().toString(), file);
        return switch (outcome) {
            case Refused refused -> {
                progress.refused(refused);
                yield sum.plus(1, 0, 1, 0);
            }
            case Drafted drafted -> {
                var path = write(drafted, journal);
                journal.note(new Done(hash.orElseThrow(), path, drafted.articles()));
                progress.made(file, path, drafted.articles(), false);
                yield sum.plus(1, 0, 0, drafted.articles());
            }
        };
    }

    /// Never over a file with something else in it: somebody may have worked on it.
    private String write(Drafted drafted, ImportJournal journal) throws IOException {
        var path = Importer.free(drafted.path(), taken -> journal.holds(taken) || differs(taken, drafted));
        var target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        var beside = target.resolveSibling(target.getFileName() + ".part");
        Files.writeString(beside, drafted.draft().contentAt(path));
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return path;
    }

    private boolean differs(String path, Drafted drafted) {
        try {
            var target = folder.resolve(path);
            return Files.exists(target)
                    && !Files.readString(target).equals(drafted.draft().contentAt(path));
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static Optional<String> hash(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.size(file) > HASHED) {
            return Optional.empty();
        }
        return Optional.of(Sha256.of(Files.readAllBytes(file)));
    }

    private static Stream<Path> within(Path named) {
        if (!Files.isDirectory(named)) {
            return Stream.of(named);
        }
        try (var files = Files.walk(named)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + named, unreadable);
        }
    }
}
