package dev.accord.policy.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A folder of official texts with an `INDEX.md` that gives for each the numbers of its first and last article and how
/// many there are. It lies outside the project.
record ReferenceLaw(Path folder) {

    private static final String WHERE = "ACCORD_REFERENCE_LAW";
    private static final Pattern ROW = Pattern.compile(
            "^\\| *([^|]+?) *\\|[^|]*\\|[^|]*\\|[^|]*\\| *(?:(\\d+)–(\\d+) \\((\\d+)\\))? *\\| *(\\S+\\.md) *\\|",
            Pattern.MULTILINE);

    /// A text as the index lists it.
    ///
    /// @param counted what the index says of its articles; of some it says nothing
    record Listed(String title, Path file, Optional<Counted> counted) {}

    record Counted(String first, String last, int articles) {
        @Override
        public String toString() {
            return first + "–" + last + " (" + articles + ")";
        }
    }

    /// The folder named by the environment, or the one beside the project.
    static ReferenceLaw outside() {
        var named = System.getenv(WHERE);
        return new ReferenceLaw(Path.of(named == null ? "../shared/reference-law" : named));
    }

    boolean isThere() {
        return Files.isReadable(folder.resolve("INDEX.md"));
    }

    String whyNot() {
        return "There is no INDEX.md in " + folder.toAbsolutePath().normalize() + "; name a folder in " + WHERE;
    }

    List<Listed> texts() throws IOException {
        return ROW.matcher(Files.readString(folder.resolve("INDEX.md")))
                .results()
                .map(this::listed)
                .toList();
    }

    private Listed listed(MatchResult row) {
        var counted = Optional.ofNullable(row.group(4))
                .map(articles -> new Counted(row.group(2), row.group(3), Integer.parseInt(articles)));
        return new Listed(row.group(1), folder.resolve(row.group(5)), counted);
    }
}
