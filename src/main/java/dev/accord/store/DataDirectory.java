package dev.accord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The directory of one running process; a second one is turned away.
public final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    public DataDirectory(Path path) {
        this.path = path;
        try {
            Files.createDirectories(path);
            this.channel =
                    FileChannel.open(path.resolve("accord.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DataDirectoryInUseException(path);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("Cannot use the data directory " + path, unusable);
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    /// Where the master key and the receipt keys are.
    public KeyFiles keys() {
        return new KeyFiles(path.resolve("keys"));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }
}
