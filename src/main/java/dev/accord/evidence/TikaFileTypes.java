package dev.accord.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/// Tells what a file is by its first bytes; neither its name nor what its sender says of it is asked.
final class TikaFileTypes {

    private TikaFileTypes() {}

    /// Empty where it is nothing that is taken.
    static Optional<FileType> of(byte[] content) {
        try (var stream = TikaInputStream.get(new ByteArrayInputStream(content))) {
            var found = MimeTypes.getDefaultMimeTypes().detect(stream, new Metadata());
            return FileType.of(found.getBaseType().toString());
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can be read", impossible);
        }
    }
}
