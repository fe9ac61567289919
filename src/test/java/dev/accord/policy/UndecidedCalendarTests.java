package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.EditionFiles;
import dev.accord.edition.Flaw;
import dev.accord.edition.YamlEdition;
import dev.accord.shared.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the check of an edition says of holidays that nobody has decided yet.
class UndecidedCalendarTests {

    private static final String CHINA = "procedures/cn.yaml";
    private static final Map<String, String> LIVE = EditionFiles.texts(Path.of("knowledge-base"));

    @Test
    void clocksThatReachBeyondTheDecidedHolidaysAreNotedWithTheirLineAndHoldNothingBack() {
        var read = YamlEdition.of(dated("2026-11-24", "2026-12-31"));
        assertThat(notes(read)).singleElement().satisfies(note -> {
            assertThat(note.file()).isEqualTo(CHINA);
            assertThat(LIVE.get(CHINA).lines().toList().get(note.line() - 1)).contains("decided");
            assertThat(note.in(Language.EN)).contains("2026-12-31", "2027-01-23");
            assertThat(note.in(Language.ZH)).contains("放假安排只确定到 2026-12-31");
        });
        assertThat(EditionReview.errors(read)).isEmpty();
    }

    @Test
    void onceTheNextYearIsDecidedNothingIsNoted() {
        assertThat(notes(YamlEdition.of(dated("2026-11-24", "2027-12-31")))).isEmpty();
        assertThat(notes(YamlEdition.of(dated("2026-06-01", "2026-12-31")))).isEmpty();
    }

    private static List<Flaw> notes(YamlEdition read) {
        return EditionReview.flaws(read).stream()
                .filter(flaw -> flaw.file().startsWith("procedures/"))
                .toList();
    }

    private static Map<String, String> dated(String edition, String decided) {
        var files = new HashMap<>(LIVE);
        files.compute("edition.yaml", (_, text) -> text.replaceFirst("date: \\S+", "date: " + edition));
        files.compute(CHINA, (_, text) -> text.replaceFirst("decided: \\S+", "decided: " + decided));
        return files;
    }
}
