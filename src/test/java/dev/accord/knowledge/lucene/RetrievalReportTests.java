package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.accord.embedding.PairsEmbedder;
import dev.accord.knowledge.SmallEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The harness itself, on a few cases of its own.
class RetrievalReportTests {

    private static final Path CASES = Path.of("src/test/resources/knowledge/retrieval");

    @TempDir
    Path folder;

    @Test
    void casesAreReadWithTheirDay() {
        var cases = RetrievalCase.read(CASES);

        assertThat(cases).hasSize(10);
        assertThat(cases).filteredOn(RetrievalCase::isDated).hasSize(3);
        assertThat(cases.getFirst().question(5).on()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void thePlaceIsThatOfTheFirstAccepted() {
        assertThat(RetrievalScore.place(List.of("a", "b", "c"), Set.of("c", "b")))
                .isEqualTo(2);
        assertThat(RetrievalScore.place(List.of("a"), Set.of("c"))).isZero();
    }

    @Test
    void scoresAreShares() {
        var score = RetrievalScore.of(List.of(1, 2, 6, 0));

        assertThat(score.recallAt5()).isEqualTo(0.5);
        assertThat(score.recallAt10()).isEqualTo(0.75);
        assertThat(score.meanReciprocalRank()).isCloseTo((1 + 0.5 + 1.0 / 6) / 4, within(1e-9));
    }

    @Test
    void everyWayIsMeasuredOnTheSameCases() throws IOException {
        var report = RetrievalReport.of(
                RetrievalCase.read(CASES),
                Retrieval.over(SmallEdition.read(), new PairsEmbedder()).ways());
        var file = folder.resolve("eval/retrieval.json");

        report.write(file);

        assertThat(report.scores().keySet()).containsExactly("accord", "words", "vectors", "ranks");
        assertThat(report.score("accord").recallAt5()).isGreaterThan(0.8);
        assertThat(report.table().lines()).hasSize(1 + 4 * 4);
        assertThat(Files.readString(file)).contains("meanReciprocalRank", "small-zh-01");
    }
}
