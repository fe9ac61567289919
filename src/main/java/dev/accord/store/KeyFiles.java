package dev.accord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/// Files that only the service's own user may read. Where two processes make the same file at once, one wins and both
/// use it.
public final class KeyFiles {

    private final Path folder;

    public KeyFiles(Path folder) {
        this.folder = folder;
    }

    /// The content of a file, made at first use.
    public String read(String name, Supplier<String> made) {
        try {
            var file = folder.resolve(name);
            if (!Files.exists(file)) {
                make(file, made.get());
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot use the key file " + folder.resolve(name), unreadable);
        }
    }

    private void make(Path file, String content) throws IOException {
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        var draft = Files.createTempFile(folder, "new", ".key");
        try {
            restrict(draft, "rw-------");
            Files.writeString(draft, content);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException theirs) {
            // another process was first: its key counts
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
