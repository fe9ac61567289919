package dev.accord.policy.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What an import has done so far, in a file beside what it made: a line for each finished file, written before the
/// next is begun. A line that a kill cut off does not count.
final class ImportJournal implements AutoCloseable {

    static final String NAME = ".import-progress";

    /// A file that is done.
    ///
    /// @param source the hash of its bytes
    /// @param path of what was made of it
    record Done(String source, String path, int articles) {

        static Optional<Done> of(String line) {
            var parts = line.split("\t");
            return parts.length == 4 && parts[3].equals("done")
                    ? Optional.of(new Done(parts[0], parts[1], Integer.parseInt(parts[2])))
                    : Optional.empty();
        }

        String line() {
            return source + "\t" + path + "\t" + articles + "\tdone\n";
        }
    }

    private final Map<String, Done> done = new LinkedHashMap<>();
    private final FileChannel file;

    ImportJournal(Path folder) throws IOException {
        var path = folder.resolve(NAME);
        if (Files.exists(path)) {
            Files.readString(path)
                    .lines()
                    .flatMap(line -> Done.of(line).stream())
                    .forEach(one -> done.put(one.source, one));
        }
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        if (file.size() > 0) {
            file.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
    }

    Optional<Done> find(String source) {
        return Optional.ofNullable(done.get(source));
    }

    boolean holds(String path) {
        return done.values().stream().anyMatch(one -> one.path.equals(path));
    }

    void note(Done one) throws IOException {
        file.write(ByteBuffer.wrap(one.line().getBytes(StandardCharsets.UTF_8)));
        file.force(false);
        done.put(one.source, one);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
