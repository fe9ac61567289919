package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.ShippedEdition;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Releases drafts and takes releases back. A release takes a second person, an edition without flaws, and an
/// evaluation
/// that shows no regression, or a reason why it is released all the same.
public final class Publishing {

    private static final int SHORTEST_REASON = 10;

    private final Drafts drafts;
    private final Publications publications;
    private final EditionArchive archive;
    private final EditionFollower follower;
    private final ShippedEdition shipped;
    private final InstantSource clock;

    Publishing(
            Drafts drafts,
            Publications publications,
            EditionArchive archive,
            EditionFollower follower,
            ShippedEdition shipped,
            InstantSource clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.archive = archive;
        this.follower = follower;
        this.shipped = shipped;
        this.clock = clock;
    }

    /// @param at when it goes live; null for now
    /// @param reason why it is released in spite of regressions
    public Publication publish(String draftId, String by, @Nullable Instant at, @Nullable String reason) {
        var draft = drafts.get(draftId);
        var edition = releasable(draft, by, reason);
        if (at != null && at.isBefore(clock.instant())) {
            throw PolicyRefusals.past();
        }
        archive.keep(drafts.files(draft), now());
        var signed = Objects.requireNonNull(draft.evaluated()).regressions() > 0 ? reason : null;
        while (true) {
            publications.all();
            var from = at == null ? now() : at.truncatedTo(ChronoUnit.MILLIS);
            fits(draft, edition, from);
            var event = new PublicationEvent.Published(
                    by, edition.hash(), draft.name(), draft.id(), live(now()), from, signed);
            if (publications.append(event, now())) {
                drafts.note(draftId, new DraftEvent.Published(by, edition.hash(), from, signed));
                follower.followSoon();
                return publications.all().getLast();
            }
        }
    }

    /// Makes an earlier edition live again at once, and withdraws what was scheduled on top of the present one.
    ///
    /// @param to the hash of an edition of the history; null for the one before the live one
    public Publication rollBack(String by, @Nullable String to, String reason) {
        if (reason.isBlank()) {
            throw PolicyRefusals.reasonMissing();
        }
        while (true) {
            publications.all();
            var now = now();
            var target = archive.find(to == null ? previous(now) : earlier(to, now))
                    .orElseThrow(PolicyRefusals::nowhereToGo);
            var event = new PublicationEvent.RolledBack(by, target.hash(), target.name(), live(now), reason);
            if (publications.append(event, now)) {
                var done = publications.all().getLast();
                publications.scheduled(now()).forEach(one -> withdraw(one.version(), by));
                follower.followSoon();
                return done;
            }
        }
    }

    /// Takes a scheduled edition back before it goes live.
    public void withdraw(long version, String by) {
        while (true) {
            var now = now();
            if (publications.scheduled(now).stream().noneMatch(one -> one.version() == version)) {
                throw PolicyRefusals.nothingScheduled(version);
            }
            if (publications.append(new PublicationEvent.Withdrawn(by, version), now)) {
                return;
            }
        }
    }

    /// The hash of the edition that is live at an instant.
    public String live(Instant at) {
        return publications.live(at).map(Publication::edition).orElse(shipped.hash());
    }

    private Edition releasable(Draft draft, String by, @Nullable String reason) {
        if (!draft.isOpen()) {
            throw PolicyRefusals.closedDraft(draft);
        }
        if (draft.authors().contains(by)) {
            throw PolicyRefusals.secondPerson(draft.authors());
        }
        var edition = drafts.sound(draft.id());
        evaluated(draft, edition, reason);
        return edition;
    }

    private static void evaluated(Draft draft, Edition edition, @Nullable String reason) {
        var evaluated = draft.evaluated();
        if (evaluated == null
                || !evaluated.edition().equals(edition.hash())
                || !evaluated.against().equals(draft.base())) {
            throw PolicyRefusals.notEvaluated();
        }
        if (evaluated.regressions() > 0 && (reason == null || reason.strip().length() < SHORTEST_REASON)) {
            throw PolicyRefusals.regressions(evaluated.regressions(), evaluated.report());
        }
    }

    private void fits(Draft draft, Edition edition, Instant from) {
        var before = live(from);
        if (!before.equals(draft.base())) {
            throw PolicyRefusals.movedOn(draft.base(), before);
        }
        if (edition.hash().equals(before)) {
            throw PolicyRefusals.nothingToPublish();
        }
        var later = publications.scheduled(from);
        if (!later.isEmpty()) {
            throw PolicyRefusals.scheduledLater(later);
        }
    }

    /// What was live before the present edition was first released.
    private String previous(Instant now) {
        var live = live(now);
        return publications.all().stream()
                .filter(one -> one.kind() == Publication.Kind.PUBLISHED && one.stands())
                .filter(one -> one.edition().equals(live))
                .map(Publication::before)
                .reduce((_, last) -> last)
                .orElseThrow(PolicyRefusals::nowhereToGo);
    }

    private String earlier(String hash, Instant now) {
        var known = publications.all().stream()
                .filter(one -> one.stands() && !one.from().isAfter(now))
                .anyMatch(one -> List.of(one.edition(), one.before()).contains(hash));
        if (!known || hash.equals(live(now))) {
            throw PolicyRefusals.nowhereToGo();
        }
        return hash;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
