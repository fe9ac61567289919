package dev.accord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Writes the heads that changed into a second file every few seconds, each line signed, so that a cut tail or a stream
/// removed whole is found. What was committed after the last line is the window in which it is not: [#EVERY].
///
/// A line is `<stream>:<version>:<hash>,… <signature>`; the signature covers the line before it as well.
public final class Checkpoints implements AutoCloseable {

    public static final Duration EVERY = Duration.ofSeconds(5);

    private final Path file;
    private final Signer signer;
    private final Map<StreamId, Commit> changed = new ConcurrentHashMap<>();
    private final AutoCloseable listening;
    private final Thread writer;
    private String before;
    private volatile boolean closed;

    public Checkpoints(Path file, Journal journal, Signer signer) {
        this.file = file;
        this.signer = signer;
        this.before = last(file);
        this.listening = journal.listen(this::note);
        this.writer = Thread.ofPlatform().daemon().name("checkpoints").start(this::run);
    }

    @Override
    public void close() throws Exception {
        closed = true;
        writer.interrupt();
        writer.join();
        listening.close();
        write();
    }

    /// What the file says and the journal does not, one line each.
    public static List<String> problems(Path file, Journal journal, Signer signer) {
        var problems = new ArrayList<String>();
        var heads = read(file, signer, problems);
        heads.forEach(
                (stream, head) -> check(new StreamId(stream), head, journal).forEach(problems::add));
        return problems;
    }

    private void note(Commit commit) {
        changed.merge(commit.stream(), commit, (old, now) -> old.version() > now.version() ? old : now);
    }

    private void run() {
        while (!closed) {
            try {
                Thread.sleep(EVERY);
                write();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /// Writes what changed since the last line.
    synchronized void write() {
        var lines = new TreeMap<String, String>();
        for (var commit : List.copyOf(changed.values())) {
            lines.put(
                    commit.stream().value(),
                    commit.version() + ":" + HexFormat.of().formatHex(commit.hash()));
            changed.remove(commit.stream(), commit);
        }
        if (lines.isEmpty()) {
            return;
        }
        var entries = new ArrayList<String>();
        lines.forEach((stream, head) -> entries.add(stream + ":" + head));
        append(String.join(",", entries));
    }

    private void append(String heads) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var line = heads + " " + signer.sign(bytes(before + "\n" + heads));
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            before = line;
        } catch (IOException full) {
            throw new UncheckedIOException("Cannot write the checkpoint " + file, full);
        }
    }

    /// A line that a kill cut short is ended here, and the next one stands on it as it is.
    private static String last(Path file) {
        try {
            if (!Files.exists(file)) {
                return "";
            }
            var content = Files.readString(file);
            if (!content.isEmpty() && !content.endsWith("\n")) {
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
            }
            return content.lines().reduce("", (_, line) -> line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the checkpoint " + file, unreadable);
        }
    }

    private static Map<String, String[]> read(Path file, Signer signer, List<String> problems) {
        var heads = new HashMap<String, String[]>();
        try {
            var before = "";
            int number = 0;
            for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                number++;
                var parts = line.split(" ", 2);
                boolean whole = parts.length == 2;
                if (whole && !signer.verify(bytes(before + "\n" + parts[0]), parts[1])) {
                    problems.add("checkpoint line " + number + " was changed or a line before it was removed");
                }
                if (whole) {
                    for (var head : parts[0].split(",")) {
                        var fields = head.split(":");
                        heads.put(fields[0], fields);
                    }
                }
                before = line;
            }
        } catch (IOException unreadable) {
            problems.add("the checkpoint file cannot be read: " + unreadable.getMessage());
        }
        return heads;
    }

    private static List<String> check(StreamId stream, String[] head, Journal journal) {
        long version = Long.parseLong(head[1]);
        var found = journal.read(stream, version - 1).stream().findFirst();
        if (found.isEmpty()) {
            return List.of(stream + " ends before version " + version + ", which the checkpoint names");
        }
        return HexFormat.of().formatHex(found.get().hash()).equals(head[2])
                ? List.of()
                : List.of(stream + " has another version " + version + " than the checkpoint names");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
