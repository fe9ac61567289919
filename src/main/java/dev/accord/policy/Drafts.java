package dev.accord.policy;

import dev.accord.edition.Content;
import dev.accord.edition.Edition;
import dev.accord.edition.YamlEdition;
import dev.accord.store.Journal;
import dev.accord.store.JsonEventStream;
import dev.accord.store.JsonEventStream.Recorded;
import dev.accord.store.StreamId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Starts, changes and closes drafts.
public final class Drafts {

    private static final String KIND = "draft";
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final Pattern PATH = Pattern.compile("(edition|facts)\\.yaml"
            + "|(taxonomy|procedures|precedents)/[a-z0-9-]+\\.yaml"
            + "|(cn|eu|uk|us|intl)/((entitlements|forums|guidance)/[a-z0-9-]+\\.yaml|instruments/[a-z0-9-]+\\.md)");

    private final Journal journal;
    private final JsonEventStream<DraftEvent> stream;
    private final EditionArchive archive;
    private final InstantSource clock;

    Drafts(Journal journal, EditionArchive archive, InstantSource clock) {
        this.journal = journal;
        this.stream = new JsonEventStream<>(journal, DraftEvent.class);
        this.archive = archive;
        this.clock = clock;
    }

    /// All drafts, newest first.
    public List<Draft> all() {
        return journal.heads(KIND).keySet().stream()
                .flatMap(head -> find(head.name()).stream())
                .sorted(Comparator.comparing(Draft::started).reversed())
                .toList();
    }

    public Draft get(String id) {
        return find(id).orElseThrow(() -> PolicyRefusals.noDraft(id));
    }

    /// @param base the hash of the edition it begins from, which is kept from now on
    public Draft start(String name, String by, String base) {
        var now = now();
        var files = archive.files(base).orElseThrow(() -> PolicyRefusals.noEdition(base));
        archive.keep(files, now);
        var id = UUID.randomUUID().toString();
        stream.append(new StreamId(KIND + "/" + id), 0, new DraftEvent.Started(by, name, base), now);
        return get(id);
    }

    /// The files of the draft by path.
    public SortedMap<String, String> files(Draft draft) {
        var files = archive.files(draft.base()).orElseThrow(() -> PolicyRefusals.noEdition(draft.base()));
        draft.changes().forEach((path, change) -> {
            if (change.after() == null) {
                files.remove(path);
            } else {
                files.put(path, archive.text(change.after()).orElseThrow());
            }
        });
        return files;
    }

    public YamlEdition reading(Draft draft) {
        return archive.reading(files(draft));
    }

    /// The edition that a draft would be.
    public Edition sound(String id) {
        var read = reading(get(id));
        var flaws = EditionReview.errors(read);
        if (!flaws.isEmpty()) {
            throw PolicyRefusals.flawed(flaws);
        }
        return read.edition();
    }

    /// Puts a file in, or removes it.
    ///
    /// @param content null to remove it
    /// @param expected the hash of the content that the author had before them; null where they do not say
    public Draft change(String id, String by, String path, @Nullable String content, @Nullable String expected) {
        if (!PATH.matcher(path).matches()) {
            throw PolicyRefusals.badPath(path);
        }
        if (content != null && content.length() > LARGEST) {
            throw PolicyRefusals.tooLarge();
        }
        var after = content == null ? null : archive.keepText(content.replace("\r\n", "\n"), now());
        return decide(id, draft -> {
            var files = files(draft);
            var before = Optional.ofNullable(files.get(path)).map(Content::hash).orElse(null);
            if (expected != null && !expected.equals(before)) {
                throw PolicyRefusals.changedMeanwhile(path);
            }
            return Objects.equals(before, after)
                    ? List.of()
                    : List.of(new DraftEvent.FileChanged(by, path, before, after));
        });
    }

    /// Moves the draft's own changes onto another edition.
    public Draft rebase(String id, String by, String onto) {
        return decide(id, draft -> {
            if (draft.base().equals(onto)) {
                return List.of();
            }
            var conflicts = conflicts(draft, onto);
            if (!conflicts.isEmpty()) {
                throw PolicyRefusals.conflicts(conflicts);
            }
            return List.of(new DraftEvent.Rebased(by, onto));
        });
    }

    /// Notes that somebody has seen what is wrong with it.
    public Draft checked(String id, String by, int flaws) {
        return note(id, new DraftEvent.Checked(by, hash(get(id)), flaws));
    }

    public Draft discard(String id, String by) {
        return note(id, new DraftEvent.Discarded(by));
    }

    /// Notes what was done with the draft, as it stands.
    Draft note(String id, DraftEvent event) {
        return decide(id, _ -> List.of(event));
    }

    List<Recorded<DraftEvent>> events(String id) {
        return stream.read(new StreamId(KIND + "/" + id), 0);
    }

    public String hash(Draft draft) {
        return Content.hash(files(draft));
    }

    /// Files that changed on both sides and are not the same now.
    private List<String> conflicts(Draft draft, String onto) {
        var old = archive.files(draft.base()).orElse(new TreeMap<>());
        var theirs = archive.files(onto).orElseThrow(() -> PolicyRefusals.noEdition(onto));
        var mine = files(draft);
        return draft.changes().keySet().stream()
                .filter(path -> !Objects.equals(old.get(path), theirs.get(path)))
                .filter(path -> !Objects.equals(mine.get(path), theirs.get(path)))
                .sorted()
                .toList();
    }

    private Optional<Draft> find(String id) {
        return id.matches("[0-9a-f-]{36}") ? Draft.of(id, events(id)) : Optional.empty();
    }

    private Draft decide(String id, Function<Draft, List<DraftEvent>> decision) {
        while (true) {
            var draft = get(id);
            if (!draft.isOpen()) {
                throw PolicyRefusals.closedDraft(draft);
            }
            var events = decision.apply(draft);
            var place = new StreamId(KIND + "/" + id);
            if (events.isEmpty() || stream.append(place, draft.version(), events.getFirst(), now())) {
                return get(id);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
