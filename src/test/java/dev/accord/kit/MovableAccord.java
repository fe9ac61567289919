package dev.accord.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A program of a test's own that can be stopped and come back later, on the same port and the same data.
public final class MovableAccord implements AutoCloseable {

    private final Path data = RunningAccord.temporary();
    private final String[] settings;
    private RunningAccord running;

    private MovableAccord(List<String> settings) {
        this.settings = settings.toArray(String[]::new);
        this.running = RunningAccord.start(data, this.settings);
    }

    /// @param settings such as where the clock stands at first
    public static MovableAccord start(String... settings) {
        return new MovableAccord(List.of(settings));
    }

    public RunningAccord now() {
        return running;
    }

    /// Stops it, lets so much time go by, and starts it again where its clients look for it.
    public void after(Duration time) {
        int port = running.port();
        running.close();
        move(time);
        running = RunningAccord.start(data, port, settings);
    }

    @Override
    public void close() {
        running.close();
    }

    /// The offset of its clock is kept with its data.
    private void move(Duration time) {
        var file = data.resolve("clock-offset");
        try {
            var offset = Duration.parse(Files.readString(file).strip());
            Files.writeString(file, offset.plus(time).toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
