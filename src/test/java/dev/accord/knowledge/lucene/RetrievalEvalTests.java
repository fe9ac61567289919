package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.EditionConfiguration;
import dev.accord.edition.YamlEdition;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.embedding.PreparedVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// `eval/retrieval` against `eval/baselines/retrieval.yaml`, and against plain search on the same index in the same
/// run.
@Tag("eval")
class RetrievalEvalTests {

    private static final Path CASES = Path.of("eval/retrieval");
    private static final Path BASELINE = Path.of("eval/baselines/retrieval.yaml");
    private static final Path REPORT = Path.of("target/eval/retrieval.json");

    @Test
    void layWordsFindTheirArticles() throws IOException {
        var report = report();
        report.write(REPORT);
        System.out.println(report.table());

        var accord = report.score("accord");
        Map<String, Double> baseline = new Yaml().load(Files.readString(BASELINE));
        assertThat(accord.recallAt5()).as("R@5").isGreaterThanOrEqualTo(baseline.get("recallAt5"));
        assertThat(accord.recallAt10()).as("R@10").isGreaterThanOrEqualTo(baseline.get("recallAt10"));
        assertThat(accord.meanReciprocalRank()).as("MRR").isGreaterThanOrEqualTo(baseline.get("meanReciprocalRank"));
        var ranks = report.score("ranks");
        assertThat(accord.recallAt5()).as("R@5 of the fusion of ranks").isGreaterThanOrEqualTo(ranks.recallAt5());
        assertThat(accord.meanReciprocalRank())
                .as("MRR of the fusion of ranks")
                .isGreaterThan(ranks.meanReciprocalRank());
    }

    private static RetrievalReport report() throws IOException {
        var prepared = Objects.requireNonNull(RetrievalEvalTests.class.getResourceAsStream("/prepared/vectors.bin"));
        try (var models = new LangChainEmbedder()) {
            var embedder = PreparedVectors.read(prepared, models);
            var edition = YamlEdition.read(EditionConfiguration.shipped());
            return RetrievalReport.of(
                    RetrievalCase.read(CASES), Retrieval.over(edition, embedder).ways());
        }
    }
}
