package dev.accord.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The one clock that everything asks. For tests and demonstrations it can stand at another instant at the first start
/// on a data directory; the offset is kept there, and later starts go on from it.
final class OffsetClock implements InstantSource {

    private static final String FILE = "clock-offset";

    private final InstantSource real;
    private final Duration offset;

    private OffsetClock(InstantSource real, Duration offset) {
        this.real = real;
        this.offset = offset;
    }

    /// @param start where the clock stands at the first start; null for real time
    static OffsetClock in(Path directory, @Nullable Instant start, InstantSource real) {
        var file = directory.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return new OffsetClock(
                        real, Duration.parse(Files.readString(file).strip()));
            }
            var offset = start == null ? Duration.ZERO : Duration.between(real.instant(), start);
            if (start != null) {
                Files.createDirectories(directory);
                Files.writeString(file, offset.toString());
            }
            return new OffsetClock(real, offset);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot use the clock's offset in " + file, unreadable);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }
}
