package dev.accord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What every journal promises; each store's test extends it.
public abstract class JournalContract {

    private static final Instant AT = Instant.parse("2026-03-05T01:02:03.004Z");
    private static final StreamId STREAM = new StreamId("dispute/one");

    protected abstract Journal journal();

    @Test
    void aNewStreamBeginsAtVersionOne() {
        var commit = committed(journal().append(STREAM, 0, bytes("a"), AT));

        assertThat(commit.version()).isEqualTo(1);
        assertThat(commit.previousHash()).isEqualTo(Chain.start());
    }

    @Test
    void whatWasAppendedIsReadBackInOrderAndByteForByte() {
        for (int i = 0; i < 20; i++) {
            journal().append(STREAM, i, bytes("content " + i), AT.plusSeconds(i));
        }

        var commits = journal().read(STREAM, 4);

        assertThat(commits).extracting(Commit::version).containsExactlyElementsOf(range(5, 20));
        assertThat(commits.getFirst().content()).isEqualTo(bytes("content 4"));
        assertThat(commits.getFirst().at()).isEqualTo(AT.plusSeconds(4));
    }

    @Test
    void aVersionThatIsTakenIsNotWrittenOver() {
        journal().append(STREAM, 0, bytes("first"), AT);

        assertThat(journal().append(STREAM, 0, bytes("second"), AT)).isInstanceOf(Append.Taken.class);
        assertThat(journal().read(STREAM, 0))
                .singleElement()
                .satisfies(commit -> assertThat(commit.content()).isEqualTo(bytes("first")));
    }

    @Test
    void aVersionFarAheadLeavesNoHole() {
        assertThat(journal().append(STREAM, 7, bytes("x"), AT)).isInstanceOf(Append.Taken.class);
        assertThat(journal().read(STREAM, 0)).isEmpty();
    }

    @Test
    void ofManyWritersExactlyOneGetsEachVersion() throws Exception {
        var wins = Collections.synchronizedList(new ArrayList<Long>());
        Callable<Void> writer = () -> {
            for (int i = 0; i < 25; i++) {
                long version = i;
                if (journal().append(STREAM, version, bytes("w"), AT) instanceof Append.Committed(var commit)) {
                    wins.add(commit.version());
                }
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(Collections.nCopies(8, writer))) {
                done.get();
            }
        }

        assertThat(wins).doesNotHaveDuplicates();
        assertThat(journal().read(STREAM, 0)).hasSize(wins.size());
    }

    @Test
    void eachCommitHoldsTheHashOfTheOneBefore() {
        for (int i = 0; i < 5; i++) {
            journal().append(STREAM, i, bytes("c" + i), AT);
        }

        var before = Chain.start();
        for (var commit : journal().read(STREAM, 0)) {
            assertThat(commit.previousHash()).isEqualTo(before);
            assertThat(commit.hash())
                    .isEqualTo(Chain.hash(STREAM, commit.version(), commit.at(), commit.content(), before));
            before = commit.hash();
        }
    }

    @Test
    void headsAndReplayKeepKindsApart() {
        journal().append(STREAM, 0, bytes("a"), AT);
        journal().append(STREAM, 1, bytes("b"), AT);
        journal().append(new StreamId("dispute/two"), 0, bytes("c"), AT);
        journal().append(new StreamId("edition/live"), 0, bytes("d"), AT);
        var replayed = new ArrayList<String>();

        journal().replay("dispute", commit -> replayed.add(commit.stream() + "@" + commit.version()));

        assertThat(journal().heads("dispute")).isEqualTo(Map.of(STREAM, 2L, new StreamId("dispute/two"), 1L));
        assertThat(replayed).containsExactly("dispute/one@1", "dispute/one@2", "dispute/two@1");
    }

    @Test
    void listenersHearOfCommitsAfterTheyAreDurable() throws Exception {
        BlockingQueue<Commit> heard = new LinkedBlockingQueue<>();
        try (var _ = journal().listen(heard::add)) {
            journal().append(STREAM, 0, bytes("a"), AT);

            var commit = heard.poll(5, TimeUnit.SECONDS);

            assertThat(commit).isNotNull();
            assertThat(commit.stream()).isEqualTo(STREAM);
        }
    }

    @Test
    void theEpochStays() {
        assertThat(journal().epoch()).isNotBlank().isEqualTo(journal().epoch());
    }

    protected static Commit committed(Append append) {
        assertThat(append).isInstanceOf(Append.Committed.class);
        return ((Append.Committed) append).commit();
    }

    protected static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Long> range(long from, long to) {
        return java.util.stream.LongStream.rangeClosed(from, to).boxed().toList();
    }
}
