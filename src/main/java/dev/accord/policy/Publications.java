package dev.accord.policy;

import dev.accord.store.Journal;
import dev.accord.store.JsonEventStream;
import dev.accord.store.JsonEventStream.Recorded;
import dev.accord.store.StreamId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every release there was, and which edition they make live at an instant.
public final class Publications {

    static final StreamId STREAM = new StreamId("edition/live");
    private static final Comparator<Publication> ORDER =
            Comparator.comparing(Publication::from).thenComparing(Publication::version);

    private final JsonEventStream<PublicationEvent> stream;
    private final List<Publication> known = new ArrayList<>();
    private long version;

    Publications(Journal journal) {
        this.stream = new JsonEventStream<>(journal, PublicationEvent.class);
    }

    /// All releases, oldest first, as the journal has them now.
    public synchronized List<Publication> all() {
        stream.read(STREAM, version).forEach(this::learn);
        return List.copyOf(known);
    }

    /// The release that is live at an instant, as far as this node knows; empty where it is still the shipped edition.
    synchronized Optional<Publication> live(Instant at) {
        return inOrder().filter(one -> !one.from().isAfter(at)).reduce((_, later) -> later);
    }

    /// Releases that stand and begin after an instant, next first.
    public List<Publication> scheduled(Instant after) {
        all();
        return inOrder().filter(one -> one.from().isAfter(after)).toList();
    }

    /// Appends on the newest version; false where somebody else was quicker, so that what led to it must be looked at
    /// again.
    synchronized boolean append(PublicationEvent event, Instant at) {
        var done = stream.append(STREAM, version, event, at);
        all();
        return done;
    }

    synchronized long version() {
        return version;
    }

    List<Recorded<PublicationEvent>> events() {
        return stream.read(STREAM, 0);
    }

    private synchronized java.util.stream.Stream<Publication> inOrder() {
        return List.copyOf(known).stream().filter(Publication::stands).sorted(ORDER);
    }

    private void learn(Recorded<PublicationEvent> recorded) {
        version = recorded.version();
        var at = recorded.at();
        switch (recorded.event()) {
            case PublicationEvent.Published one ->
                known.add(new Publication(
                        version,
                        at,
                        one.by(),
                        Publication.Kind.PUBLISHED,
                        one.edition(),
                        one.name(),
                        one.draft(),
                        one.before(),
                        one.from(),
                        one.reason(),
                        null));
            case PublicationEvent.RolledBack one ->
                known.add(new Publication(
                        version,
                        at,
                        one.by(),
                        Publication.Kind.ROLLED_BACK,
                        one.edition(),
                        one.name(),
                        "",
                        one.before(),
                        at,
                        one.reason(),
                        null));
            case PublicationEvent.Withdrawn(var by, var which) ->
                known.replaceAll(one -> one.version() == which ? one.withdrawn(by) : one);
        }
    }
}
