package dev.accord.policy;

import dev.accord.store.JsonEventStream.Recorded;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A draft as the fold of its events.
///
/// @param base the hash of the edition it stands on
/// @param changes what differs from the base, by path
/// @param authors whoever changed something in it
/// @param evaluated the newest evaluation; null where there is none
public record Draft(
        String id,
        long version,
        String name,
        String base,
        Instant started,
        State state,
        SortedMap<String, Change> changes,
        Set<String> authors,
        DraftEvent.@Nullable Checked checked,
        DraftEvent.@Nullable Evaluated evaluated) {

    public enum State {
        OPEN,
        PUBLISHED,
        DISCARDED
    }

    /// @param after the hash of the file now; null where it was removed
    public record Change(
            String by,
            Instant at,
            @Nullable String before,
            @Nullable String after) {}

    static Optional<Draft> of(String id, List<Recorded<DraftEvent>> events) {
        Draft draft = null;
        for (var recorded : events) {
            draft = draft == null ? started(id, recorded) : draft.after(recorded);
        }
        return Optional.ofNullable(draft);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    private static @Nullable Draft started(String id, Recorded<DraftEvent> first) {
        return first.event() instanceof DraftEvent.Started(var _, var name, var base)
                ? new Draft(id, 1, name, base, first.at(), State.OPEN, new TreeMap<>(), Set.of(), null, null)
                : null;
    }

    private Draft after(Recorded<DraftEvent> recorded) {
        return switch (recorded.event()) {
            case DraftEvent.Started _ -> this;
            case DraftEvent.FileChanged changed -> changed(changed, recorded);
            case DraftEvent.Rebased(var _, var onto) -> with(recorded, onto, State.OPEN, checked, evaluated);
            case DraftEvent.Checked now -> with(recorded, base, state, now, evaluated);
            case DraftEvent.Evaluated now -> with(recorded, base, state, checked, now);
            case DraftEvent.Published _ -> with(recorded, base, State.PUBLISHED, checked, evaluated);
            case DraftEvent.Discarded _ -> with(recorded, base, State.DISCARDED, checked, evaluated);
        };
    }

    private Draft changed(DraftEvent.FileChanged changed, Recorded<DraftEvent> recorded) {
        var all = new TreeMap<>(changes);
        all.put(changed.path(), new Change(changed.by(), recorded.at(), changed.before(), changed.after()));
        var names = new HashSet<>(authors);
        names.add(changed.by());
        return new Draft(
                id, recorded.version(), name, base, started, state, all, Set.copyOf(names), checked, evaluated);
    }

    private Draft with(
            Recorded<DraftEvent> recorded,
            String onto,
            State now,
            DraftEvent.@Nullable Checked check,
            DraftEvent.@Nullable Evaluated evaluation) {
        return new Draft(id, recorded.version(), name, onto, started, now, changes, authors, check, evaluation);
    }
}
