package dev.accord.policy.importing;

import java.util.List;
import java.util.Map;

/// An official text as it was read from its file.
///
/// @param file the name of the file
/// @param header what the file says about itself: `title`, `jurisdiction`, …
record SourceText(String file, Map<String, String> header, List<Line> lines) {

    SourceText {
        header = Map.copyOf(header);
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    boolean isChinese() {
        return Characters.isChinese(lines.stream().limit(60).map(Line::text).reduce("", String::concat));
    }
}
