package dev.accord.evidence;

/// Makes the name that somebody gave a file safe to show and to save: no folder, nothing invisible, nothing that a
/// page, a header or a file system reads as its own, and the ending of what the file is.
final class FileName {

    private static final int LONGEST = 100;
    private static final String NAMELESS = "file";

    private FileName() {}

    static String of(String given, FileType type) {
        return type.ended(shown(given));
    }

    /// As its sender calls it, whatever the file is.
    static String shown(String given) {
        var visible = given.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
        var last = visible.substring(Math.max(visible.lastIndexOf('/'), visible.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[<>:\"|?*;%&]", "_").replaceAll("^[.\\s]+|[.\\s]+$", "");
        return shortened(plain.isEmpty() ? NAMELESS : plain);
    }

    /// Keeps the end, where the kind of the file stands.
    private static String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        return points <= LONGEST ? name : name.substring(name.offsetByCodePoints(0, points - LONGEST));
    }
}
