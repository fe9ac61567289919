package dev.accord.policy;

import dev.accord.store.JsonEventStream.Recorded;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every change that anybody made to a draft or to what is live, read from the journal.
public final class AuditLog {

    private final Drafts drafts;
    private final Publications publications;

    AuditLog(Drafts drafts, Publications publications) {
        this.drafts = drafts;
        this.publications = publications;
    }

    /// @param draft its id; empty for what concerns the live edition
    /// @param path the file that changed
    /// @param before the hash of what was there, of a file or of an edition
    /// @param after the hash of what is there now
    /// @param reason what the person gave as a reason
    public record Entry(
            Instant at,
            String by,
            String what,
            String draft,
            @Nullable String path,
            @Nullable String before,
            @Nullable String after,
            @Nullable Instant from,
            @Nullable String reason) {}

    /// The newest first.
    public List<Entry> entries() {
        var edits = drafts.all().stream()
                .flatMap(draft -> drafts.events(draft.id()).stream().map(one -> entry(draft.id(), one)));
        var releases = publications.events().stream().map(AuditLog::entry);
        return Stream.concat(edits, releases)
                .sorted(Comparator.comparing(Entry::at).reversed())
                .toList();
    }

    private static Entry entry(String draft, Recorded<DraftEvent> recorded) {
        var event = recorded.event();
        var what = event.getClass().getSimpleName();
        return switch (event) {
            case DraftEvent.Started(var by, var _, var base) ->
                new Entry(recorded.at(), by, what, draft, null, null, base, null, null);
            case DraftEvent.FileChanged(var by, var path, var before, var after) ->
                new Entry(recorded.at(), by, what, draft, path, before, after, null, null);
            case DraftEvent.Rebased(var by, var base) ->
                new Entry(recorded.at(), by, what, draft, null, null, base, null, null);
            case DraftEvent.Checked(var by, var edition, var flaws) ->
                new Entry(recorded.at(), by, what, draft, null, null, edition, null, flaws + " flaws");
            case DraftEvent.Evaluated(var by, var edition, var against, var regressions, var _) ->
                new Entry(recorded.at(), by, what, draft, null, against, edition, null, regressions + " regressions");
            case DraftEvent.Published(var by, var edition, var from, var reason) ->
                new Entry(recorded.at(), by, what, draft, null, null, edition, from, reason);
            case DraftEvent.Discarded(var by) ->
                new Entry(recorded.at(), by, what, draft, null, null, null, null, null);
        };
    }

    private static Entry entry(Recorded<PublicationEvent> recorded) {
        return switch (recorded.event()) {
            case PublicationEvent.Published one ->
                new Entry(
                        recorded.at(),
                        one.by(),
                        "EditionPublished",
                        one.draft(),
                        null,
                        one.before(),
                        one.edition(),
                        one.from(),
                        one.reason());
            case PublicationEvent.RolledBack one ->
                new Entry(
                        recorded.at(),
                        one.by(),
                        "EditionRolledBack",
                        "",
                        null,
                        one.before(),
                        one.edition(),
                        recorded.at(),
                        one.reason());
            case PublicationEvent.Withdrawn(var by, var version) ->
                new Entry(recorded.at(), by, "EditionWithdrawn", "", null, "release " + version, null, null, null);
        };
    }
}
