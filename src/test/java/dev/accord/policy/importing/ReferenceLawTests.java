package dev.accord.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.accord.policy.importing.Importer.Drafted;
import dev.accord.policy.importing.ReferenceLaw.Counted;
import dev.accord.policy.importing.ReferenceLaw.Listed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every official text at hand is imported, with as many articles as its index counts. The texts are no part of the
/// project: where they are not at hand, nothing is tested, and the reason is told.
class ReferenceLawTests {

    private static final Path TABLE = Path.of("target/import/reference-law.md");

    private final ReferenceLaw law = ReferenceLaw.outside();

    @BeforeEach
    void theTextsAreAtHand() {
        assumeTrue(law.isThere(), law::whyNot);
    }

    @Test
    void everyTextHasTheArticlesThatItsIndexCounts() throws IOException {
        var table = new ArrayList<String>();
        var softly = new SoftAssertions();
        for (var text : law.texts()) {
            var ours = counted(text);
            table.add(row(text, ours));
            softly.assertThat(ours.articles()).as(text.title()).isPositive();
            text.counted()
                    .ifPresent(index -> softly.assertThat(ours).as(text.title()).isEqualTo(index));
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, "| text | index | imported | equal |\n|---|---|---|---|\n" + String.join("\n", table));
        softly.assertAll();
        assertThat(table).hasSizeGreaterThan(50);
    }

    private static Counted counted(Listed text) {
        var outcome = new Importer(Optional.empty(), Optional.empty())
                .read(text.file().getFileName().toString(), text.file());
        assertThat(outcome).as(text.title()).isInstanceOf(Drafted.class);
        var drafted = (Drafted) outcome;
        return new Counted(drafted.first(), drafted.last(), drafted.articles());
    }

    private static String row(Listed text, Counted ours) {
        var index = text.counted();
        var equal = index.isEmpty() ? "—" : index.get().equals(ours) ? "yes" : "**no**";
        return "| " + text.title() + " | " + index.map(Counted::toString).orElse("gives none") + " | " + ours + " | "
                + equal + " |";
    }
}
