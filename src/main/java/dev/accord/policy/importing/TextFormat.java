package dev.accord.policy.importing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What kind of file it is, told by its beginning rather than by its name.
enum TextFormat {
    PDF,
    /// A zip; whether it is a DOCX shows inside.
    ZIP,
    /// Word of before 2007 and its like.
    OLD_OFFICE,
    HTML,
    TEXT,
    OTHER;

    private static final int LOOKED_AT = 4096;

    static TextFormat of(String name, byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF-")) {
            return PDF;
        }
        if (beginning.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (beginning.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        boolean wide = beginning.startsWith("\u00ff\u00fe") || beginning.startsWith("\u00fe\u00ff");
        if (beginning.indexOf('\0') >= 0 && !wide) {
            return OTHER;
        }
        var lower = beginning.toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                        || lower.contains("<!doctype html")
                        || lower.contains("<html")
                ? HTML
                : TEXT;
    }
}
