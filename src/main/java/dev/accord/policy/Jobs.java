package dev.accord.policy;

import dev.accord.store.Views;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs long work one after the other in the background. Its progress is a view, so that any node can tell it.
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final String VIEW = "policy-jobs";
    private static final long BEAT = 20;
    private static final Duration SILENCE = Duration.ofSeconds(120);

    private final Views views;
    private final InstantSource clock;
    private final JsonJobs json = new JsonJobs();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("policy-jobs")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("policy-jobs-pulse").factory());

    Jobs(Views views, InstantSource clock) {
        this.views = views;
        this.clock = clock;
    }

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        /// It has not been heard of for long: its node was stopped.
        INTERRUPTED
    }

    /// @param report the hash of what it found; null until it is done
    public record Job(
            String id,
            String kind,
            String draft,
            String by,
            State state,
            int done,
            int total,
            Instant started,
            Instant heard,
            @Nullable String report,
            @Nullable String problem) {

        private Job now(State state, Instant heard) {
            return new Job(id, kind, draft, by, state, done, total, started, heard, report, problem);
        }
    }

    /// Tells how far a job has come.
    interface Progress {
        void of(int done, int total);
    }

    /// @param work answers the hash of its report
    Job start(String kind, String draft, String by, Function<Progress, String> work) {
        var now = clock.instant();
        var job = new Job(UUID.randomUUID().toString(), kind, draft, by, State.WAITING, 0, 0, now, now, null, null);
        var log = new Log(job);
        log.write(job);
        thread.execute(() -> log.runHeard(work));
        return job;
    }

    public Optional<Job> find(String id) {
        return views.get(VIEW, id)
                .map(row -> json.read(row.fields(), Job.class))
                .map(this::heardOf);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        pulse.shutdownNow();
    }

    private Job heardOf(Job job) {
        boolean silent = job.state() == State.RUNNING
                && job.heard().isBefore(clock.instant().minus(SILENCE));
        return silent ? job.now(State.INTERRUPTED, job.heard()) : job;
    }

    /// One job's rows in the view.
    private final class Log {

        private long version;
        private Job job;

        Log(Job job) {
            this.job = job;
        }

        /// While it runs it is heard of, also where a step of it takes long.
        void runHeard(Function<Progress, String> work) {
            var beating = pulse.scheduleAtFixedRate(this::beat, BEAT, BEAT, TimeUnit.SECONDS);
            try {
                run(work);
            } finally {
                beating.cancel(false);
            }
        }

        private void run(Function<Progress, String> work) {
            try {
                write(job.now(State.RUNNING, clock.instant()));
                var report = work.apply(this::progress);
                write(new Job(
                        job.id,
                        job.kind,
                        job.draft,
                        job.by,
                        State.DONE,
                        job.total,
                        job.total,
                        job.started,
                        clock.instant(),
                        report,
                        null));
            } catch (RuntimeException fault) {
                LOG.warn("The job {} failed", job.kind, fault);
                write(new Job(
                        job.id,
                        job.kind,
                        job.draft,
                        job.by,
                        State.FAILED,
                        job.done,
                        job.total,
                        job.started,
                        clock.instant(),
                        null,
                        String.valueOf(fault.getMessage())));
            }
        }

        private synchronized void progress(int done, int total) {
            var now = clock.instant();
            if (done == total || now.isAfter(job.heard.plusMillis(250))) {
                write(new Job(
                        job.id, job.kind, job.draft, job.by, State.RUNNING, done, total, job.started, now, null, null));
            }
        }

        private synchronized void beat() {
            if (job.state == State.RUNNING) {
                write(job.now(State.RUNNING, clock.instant()));
            }
        }

        private synchronized void write(Job now) {
            job = now;
            views.put(new Views.Row(VIEW, job.id, ++version, json.write(job)));
        }
    }
}
