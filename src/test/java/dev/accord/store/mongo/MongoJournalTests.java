package dev.accord.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.store.Commit;
import dev.accord.store.Journal;
import dev.accord.store.JournalContract;
import dev.accord.store.StreamId;
import java.time.Instant;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoJournalTests extends JournalContract {

    private TestMongo mongo;
    private MongoJournal journal;

    @BeforeEach
    void open() {
        mongo = new TestMongo();
        journal = new MongoJournal(mongo.database());
    }

    @AfterEach
    void close() {
        journal.close();
        mongo.close();
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    @Test
    void aCommitOfAnotherNodeIsHeardOfOnce() throws Exception {
        var heard = new LinkedBlockingQueue<Commit>();
        try (var other = new MongoJournal(mongo.database());
                var _ = journal.listen(heard::add)) {
            other.append(new StreamId("dispute/x"), 0, bytes("theirs"), Instant.EPOCH);
            journal.append(new StreamId("dispute/y"), 0, bytes("ours"), Instant.EPOCH);

            var streams = java.util.stream.Stream.of(heard.poll(5, TimeUnit.SECONDS), heard.poll(5, TimeUnit.SECONDS))
                    .map(commit -> commit.stream().name());
            assertThat(streams).containsExactlyInAnyOrder("x", "y");
            assertThat(heard.poll(1, TimeUnit.SECONDS)).isNull();
        }
    }

    @Test
    void twoNodesShareOneEpoch() {
        try (var other = new MongoJournal(mongo.database())) {
            assertThat(other.epoch()).isEqualTo(journal.epoch());
        }
    }
}
