package dev.accord.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.store.Checkpoints;
import dev.accord.store.DataDirectory;
import dev.accord.store.DataDirectoryInUseException;
import dev.accord.store.Ed25519Signer;
import dev.accord.store.Journal;
import dev.accord.store.JournalContract;
import dev.accord.store.StreamId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTests extends JournalContract {

    @TempDir
    Path folder;

    private SqliteJournal journal;

    @BeforeEach
    void open() {
        journal = new SqliteJournal(folder.resolve("journal.db"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    @Test
    void aJournalOpenedAgainHoldsWhatWasCommittedAndTheSameEpoch() {
        var epoch = journal.epoch();
        journal.append(new StreamId("dispute/x"), 0, bytes("kept"), Instant.EPOCH);
        journal.close();

        open();

        assertThat(journal.epoch()).isEqualTo(epoch);
        assertThat(journal.read(new StreamId("dispute/x"), 0)).hasSize(1);
    }

    @Test
    void aSecondProcessOnTheSameDirectoryIsTurnedAway() throws Exception {
        try (var _ = new DataDirectory(folder.resolve("data"))) {
            assertThatThrownBy(() -> new DataDirectory(folder.resolve("data")))
                    .isInstanceOf(DataDirectoryInUseException.class);
        }
    }

    @Test
    void aCutTailAndAChangedCheckpointAreFound() throws Exception {
        var signer = new Ed25519Signer(Ed25519Signer.newPair());
        var file = folder.resolve("checkpoints");
        try (var _ = new Checkpoints(file, journal, signer)) {
            journal.append(new StreamId("dispute/x"), 0, bytes("a"), Instant.EPOCH);
            journal.append(new StreamId("dispute/x"), 1, bytes("b"), Instant.EPOCH);
            awaitNotifier();
        }
        assertThat(Checkpoints.problems(file, journal, signer)).isEmpty();

        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                var statement = raw.createStatement()) {
            statement.execute("DELETE FROM commits WHERE version = 2");
        }
        assertThat(Checkpoints.problems(file, journal, signer))
                .singleElement()
                .asString()
                .contains("ends before version 2");

        Files.writeString(file, Files.readString(file).replace("dispute/x:2", "dispute/x:1"));
        assertThat(Checkpoints.problems(file, journal, signer)).anyMatch(line -> line.contains("was changed"));
    }

    private void awaitNotifier() throws Exception {
        var reached = new java.util.concurrent.CountDownLatch(1);
        try (var _ = journal.listen(_ -> reached.countDown())) {
            journal.append(new StreamId("other/y"), 0, bytes("c"), Instant.EPOCH);
            assertThat(reached.await(5, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        }
    }
}
