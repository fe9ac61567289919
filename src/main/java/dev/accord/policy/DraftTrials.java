package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import java.time.InstantSource;

/// Tries a draft in the background against the edition it would replace.
public final class DraftTrials {

    private final Drafts drafts;
    private final EditionArchive archive;
    private final Editions editions;
    private final Jobs jobs;
    private final Evaluation evaluation;
    private final Replay replay;
    private final EditionFollower follower;
    private final InstantSource clock;
    private final JsonJobs json = new JsonJobs();

    DraftTrials(
            Drafts drafts,
            EditionArchive archive,
            Editions editions,
            Jobs jobs,
            Evaluation evaluation,
            Replay replay,
            EditionFollower follower,
            InstantSource clock) {
        this.drafts = drafts;
        this.archive = archive;
        this.editions = editions;
        this.jobs = jobs;
        this.evaluation = evaluation;
        this.replay = replay;
        this.follower = follower;
        this.clock = clock;
    }

    /// Runs the evaluation sets; what came out is noted in the draft. Afterwards all is ready for publishing it.
    public Jobs.Job evaluate(String id, String by) {
        var draft = drafts.get(id);
        var edition = drafts.sound(id);
        return jobs.start("evaluate", id, by, progress -> {
            follower.prepare(edition);
            var report = evaluation.compare(edition, base(draft), progress);
            var hash = archive.keepText(json.write(report), clock.instant());
            drafts.note(
                    id, new DraftEvent.Evaluated(by, report.edition(), report.against(), report.regressions(), hash));
            return hash;
        });
    }

    /// Applies the draft to past disputes.
    public Jobs.Job replay(String id, String by) {
        var draft = drafts.get(id);
        var edition = drafts.sound(id);
        return jobs.start(
                "replay",
                id,
                by,
                progress ->
                        archive.keepText(json.write(replay.compare(edition, base(draft), progress)), clock.instant()));
    }

    private Edition base(Draft draft) {
        return editions.byHash(draft.base()).orElseThrow(() -> PolicyRefusals.noEdition(draft.base()));
    }
}
