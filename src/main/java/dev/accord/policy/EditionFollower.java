package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.edition.Facts;
import dev.accord.entitlement.Assessor;
import dev.accord.knowledge.Libraries;
import dev.accord.shared.Jurisdiction;
import dev.accord.store.Journal;
import dev.accord.understanding.Readers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the edition live that the journal says is live: after a release on any node, and at the instant for which one
/// was scheduled. Library, reader and rules are ready before the swap, so that no search and no turn ever waits.
final class EditionFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EditionFollower.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Journal journal;
    private final Publications publications;
    private final EditionArchive archive;
    private final Editions editions;
    private final LiveParts parts;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("editions").factory());

    EditionFollower(
            Journal journal,
            Publications publications,
            EditionArchive archive,
            Editions editions,
            LiveParts parts,
            InstantSource clock) {
        this.journal = journal;
        this.publications = publications;
        this.archive = archive;
        this.editions = editions;
        this.parts = parts;
        this.clock = clock;
    }

    /// What has to be ready for an edition.
    record LiveParts(Libraries libraries, Readers readers, Assessor assessor) {

        void prepare(Edition edition) {
            libraries.of(edition);
            readers.of(edition);
            assessor.assess(Facts.NONE, Set.of(), Jurisdiction.CN, LocalDate.EPOCH, edition);
        }
    }

    /// Looks now and then; a hint from the journal only makes it look sooner.
    void begin() {
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        journal.listen(commit -> {
            if (commit.stream().equals(Publications.STREAM)) {
                thread.execute(this::look);
            }
        });
    }

    /// Makes live what is due, and waits a while for it.
    void followSoon() {
        try {
            thread.submit(this::look).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException later) {
            LOG.info(
                    "The released edition is still being made ready; {} stays live meanwhile",
                    editions.live().hash());
        }
    }

    /// Makes live what is due; answers once it is.
    synchronized void follow() {
        publications.all();
        var now = clock.instant();
        publications
                .live(now)
                .map(Publication::edition)
                .filter(hash -> !hash.equals(editions.live().hash()))
                .flatMap(archive::find)
                .ifPresent(this::swap);
        publications.scheduled(now).stream()
                .filter(one -> one.from().isBefore(now.plus(AHEAD)))
                .findFirst()
                .flatMap(one -> archive.find(one.edition()))
                .ifPresent(parts::prepare);
    }

    /// Makes everything ready that an edition needs to serve.
    void prepare(Edition edition) {
        parts.prepare(edition);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void swap(Edition edition) {
        parts.prepare(edition);
        editions.goLive(edition);
        LOG.info("Edition {} ({}) is live", edition.hash().substring(0, 12), edition.name());
    }

    private void look() {
        try {
            follow();
        } catch (RuntimeException fault) {
            LOG.error(
                    "The live edition could not be followed; {} stays",
                    editions.live().hash(),
                    fault);
        }
    }
}
