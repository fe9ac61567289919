package dev.accord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Oracle;
import dev.accord.kit.ServedJar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The running jar, killed in mid-conversation. The oracle, in this other process, keeps its own log of what was sent
/// and of every receipt, and compares it with what a fresh client is shown.
class KillIT {

    @TempDir
    private Path data;

    @Test
    void threeKillsLoseNothingAndRepeatNothing() throws Exception {
        survives(3);
    }

    @Test
    @Tag("chaos")
    void twentyKillsLoseNothingAndRepeatNothing() throws Exception {
        survives(20);
    }

    private void survives(int kills) throws Exception {
        var random = new Random(7);
        var oracle = new Oracle();
        try (var jar = new ServedJar(data)) {
            for (int i = 0; i < kills; i++) {
                jar.start();
                oracle.talk(jar.client(), Duration.ofMillis(400 + random.nextInt(1_600)), jar::kill);
            }
            jar.start();
            oracle.finish(jar.client());
            var findings = oracle.compare(jar.client());
            System.out.printf("kills %d, %s%n", kills, findings);
            assertThat(findings.receipts()).isGreaterThan(kills);
            assertThat(findings.wrong())
                    .as("lost, phantom, twice, out of order")
                    .containsOnly(0, 0, 0, 0);
            jar.stop();
            assertThat(jar.verify()).as("store verify").isZero();
        }
    }
}
