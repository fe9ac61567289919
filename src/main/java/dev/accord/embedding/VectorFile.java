package dev.accord.embedding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// Vectors by the key of their text, as a file: the name of the models, the number of entries, and for each its key
/// (32 bytes), its size and its [SmallVector].
///
/// @param models the models that made them; vectors of others do not compare
record VectorFile(String models, Map<String, SmallVector> vectors) {

    private static final int MAGIC = 0x41563031;
    private static final int KEY_BYTES = 32;

    static VectorFile empty(String models) {
        return new VectorFile(models, new HashMap<>());
    }

    static VectorFile read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("Not a file of vectors");
            }
            var file = empty(in.readUTF());
            for (int left = in.readInt(); left > 0; left--) {
                var key = HexFormat.of().formatHex(in.readNBytes(KEY_BYTES));
                var steps = new byte[in.readUnsignedShort()];
                var scale = in.readFloat();
                in.readFully(steps);
                file.vectors.put(key, new SmallVector(scale, steps));
            }
            return file;
        }
    }

    /// The file, or an empty one where it is missing, damaged or made by other models.
    static VectorFile readIfUsable(Path path, String models) {
        try (var in = Files.newInputStream(path)) {
            var file = read(in);
            return file.models.equals(models) ? file : empty(models);
        } catch (IOException unusable) {
            return empty(models);
        }
    }

    /// Replaces the file in one step.
    void write(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var draft = path.resolveSibling(
                path.getFileName() + "." + ProcessHandle.current().pid());
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeUTF(models);
            out.writeInt(vectors.size());
            for (var entry : new TreeMap<>(vectors).entrySet()) {
                out.write(HexFormat.of().parseHex(entry.getKey()));
                out.writeShort(entry.getValue().steps().length);
                out.writeFloat(entry.getValue().scale());
                out.write(entry.getValue().steps());
            }
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
