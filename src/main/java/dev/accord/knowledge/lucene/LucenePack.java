package dev.accord.knowledge.lucene;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An index as one file: the index of the edition that ships is packed when the program is built, and unpacked into
/// memory at the start.
///
/// @param edition the hash of the edition
/// @param maker names the program that made the index
record LucenePack(String edition, String maker) {

    private static final Logger LOG = LoggerFactory.getLogger(LucenePack.class);
    private static final String SHIPPED = "/prepared/index.bin";
    private static final int BUFFER = 1 << 16;

    /// The index that was packed for an edition; none where another edition was, or the pack cannot be used.
    static Optional<Directory> shipped(String edition) {
        var stream = LucenePack.class.getResourceAsStream(SHIPPED);
        if (stream == null) {
            return Optional.empty();
        }
        try (var in = open(stream)) {
            var about = new LucenePack(in.readUTF(), in.readUTF());
            return about.edition.equals(edition) ? Optional.of(unpack(in)) : Optional.empty();
        } catch (IOException damaged) {
            LOG.warn("The prepared index cannot be read and is made anew: {}", damaged.getMessage());
            return Optional.empty();
        }
    }

    /// True where a file holds the index of this edition, made by this program.
    boolean isIn(Path file) {
        try (var in = open(Files.newInputStream(file))) {
            return equals(new LucenePack(in.readUTF(), in.readUTF()));
        } catch (IOException missing) {
            return false;
        }
    }

    /// Replaces the file in one step.
    void write(Directory index, Path file) throws IOException {
        var draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        pack(index, draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void pack(Directory index, Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            out.writeUTF(edition);
            out.writeUTF(maker);
            var names = index.listAll();
            out.writeInt(names.length);
            for (var name : names) {
                try (var input = index.openInput(name, IOContext.READONCE)) {
                    var content = new byte[Math.toIntExact(input.length())];
                    input.readBytes(content, 0, content.length);
                    out.writeUTF(name);
                    out.writeInt(content.length);
                    out.write(content);
                }
            }
        }
    }

    private static Directory unpack(DataInputStream in) throws IOException {
        var index = new ByteBuffersDirectory();
        for (int left = in.readInt(); left > 0; left--) {
            try (var output = index.createOutput(in.readUTF(), IOContext.DEFAULT)) {
                var content = in.readNBytes(in.readInt());
                output.writeBytes(content, content.length);
            }
        }
        return index;
    }

    private static DataInputStream open(InputStream stream) {
        return new DataInputStream(new BufferedInputStream(stream, BUFFER));
    }
}
