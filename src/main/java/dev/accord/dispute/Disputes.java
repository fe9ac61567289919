package dev.accord.dispute;

import dev.accord.shared.DisputeId;
import dev.accord.store.Append;
import dev.accord.store.Commit;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads and appends disputes. Remembers the folds of the busiest; the journal stays the truth.
public final class Disputes {

    public static final String KIND = "dispute";
    private static final int REMEMBERED = 4_000;

    private final Journal journal;
    private final Vault vault;
    private final JsonEvents json;
    private final InstantSource clock;
    private final Course course;
    private final Map<DisputeId, Dispute> remembered = Collections.synchronizedMap(new Folds());

    public Disputes(Journal journal, Vault vault, InstantSource clock) {
        this(journal, vault, clock, Course.NONE);
    }

    /// @param course what follows from each commit and is appended with it
    public Disputes(Journal journal, Vault vault, InstantSource clock, Course course) {
        this.journal = journal;
        this.vault = vault;
        this.json = new JsonEvents();
        this.clock = clock;
        this.course = course;
    }

    /// Opens a new stream; where somebody else has just opened it, theirs counts.
    public Dispute open(DisputeId id, List<DisputeEvent> events) {
        return switch (append(id, null, events)) {
            case Append.Committed(var commit) ->
                remember(Dispute.opened(id, opened(commit).orElseThrow()));
            case Append.Taken _ -> get(id);
        };
    }

    /// The dispute as it stands, or empty where there is none or it has been erased.
    public Optional<Dispute> find(DisputeId id) {
        var known = remembered.get(id);
        var fresh = journal.read(stream(id), known == null ? 0 : known.version());
        var found = fold(id, known, fresh);
        found.ifPresent(this::remember);
        return found;
    }

    /// The dispute as it stands.
    ///
    /// @throws NoSuchDisputeException where there is none
    public Dispute get(DisputeId id) {
        return find(id).orElseThrow(() -> new NoSuchDisputeException(id));
    }

    /// Appends on exactly the version it was computed from; empty where that version is taken.
    public Optional<Dispute> append(Dispute from, List<DisputeEvent> events) {
        return switch (append(from.id(), from, events)) {
            case Append.Committed(var commit) -> opened(commit).map(recorded -> remember(from.after(recorded)));
            case Append.Taken _ -> Optional.empty();
        };
    }

    /// Appends what a decision over the newest state answers, deciding anew while others get in between.
    /// A decision that answers no events leaves the dispute as it is.
    public Dispute decide(DisputeId id, Function<Dispute, List<DisputeEvent>> decision) {
        while (true) {
            var now = get(id);
            var events = decision.apply(now);
            var done = events.isEmpty() ? Optional.of(now) : append(now, events);
            if (done.isPresent()) {
                return done.get();
            }
        }
    }

    /// Calls back with the id of a dispute after each of its commits, here or on another node.
    public AutoCloseable listen(Consumer<DisputeId> listener) {
        return journal.listen(commit -> {
            if (commit.stream().kind().equals(KIND)) {
                listener.accept(new DisputeId(commit.stream().name()));
            }
        });
    }

    public String epoch() {
        return journal.epoch();
    }

    public static StreamId stream(DisputeId id) {
        return new StreamId(KIND + "/" + id.value());
    }

    private Append append(DisputeId id, @Nullable Dispute from, List<DisputeEvent> events) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long version = from == null ? 0 : from.version();
        var whole = withWhatFollows(id, from, new Recorded(version + 1, at, new byte[0], events));
        var plain = json.write(whole).getBytes(StandardCharsets.UTF_8);
        var sealed = vault.seal(stream(id), plain, Long.toString(version + 1));
        return journal.append(stream(id), version, sealed, at);
    }

    private List<DisputeEvent> withWhatFollows(DisputeId id, @Nullable Dispute from, Recorded done) {
        var after = from == null ? Dispute.opened(id, done) : from.after(done);
        var whole = new ArrayList<>(done.events());
        whole.addAll(course.following(after, done.at()));
        return whole;
    }

    private Optional<Dispute> fold(DisputeId id, @Nullable Dispute known, List<Commit> commits) {
        var result = known;
        for (var commit : commits) {
            var recorded = opened(commit);
            if (recorded.isEmpty()) {
                return Optional.empty();
            }
            result = result == null ? Dispute.opened(id, recorded.get()) : result.after(recorded.get());
        }
        return Optional.ofNullable(result);
    }

    private Optional<Recorded> opened(Commit commit) {
        return vault.open(commit.stream(), commit.content(), Long.toString(commit.version()))
                .map(plain -> json.read(new String(plain, StandardCharsets.UTF_8)))
                .map(events -> new Recorded(commit.version(), commit.at(), commit.hash(), events));
    }

    private Dispute remember(Dispute dispute) {
        remembered.merge(dispute.id(), dispute, (old, now) -> old.version() > now.version() ? old : now);
        return dispute;
    }

    /// Keeps the folds that were used last.
    private static final class Folds extends LinkedHashMap<DisputeId, Dispute> {

        private static final long serialVersionUID = 1;

        Folds() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<DisputeId, Dispute> eldest) {
            return size() > REMEMBERED;
        }
    }
}
