package dev.accord.policy.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/// Looks into a zip before it is unpacked: whether it is a Word document, and whether it would burst.
final class WordArchive {

    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;
    private static final int STEEPEST = 150;
    private static final int MANY = 10_000;
    private static final long SMALL = 4L * 1024 * 1024;

    private WordArchive() {}

    static void check(Path file) throws UnusableTextException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MANY) {
                throw Unusable.bomb();
            }
            long unpacked = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                unpacked += Math.max(0, entry.getSize());
                boolean steep =
                        entry.getSize() > SMALL && entry.getSize() / Math.max(1, entry.getCompressedSize()) > STEEPEST;
                if (steep || unpacked > LARGEST_UNPACKED) {
                    throw Unusable.bomb();
                }
            }
            if (zip.getEntry("word/document.xml") == null) {
                throw Unusable.otherType();
            }
        } catch (IOException damaged) {
            throw Unusable.damaged(damaged);
        }
    }
}
