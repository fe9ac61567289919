package dev.accord.policy.web;

import dev.accord.policy.Drafts;
import dev.accord.policy.EditionArchive;
import dev.accord.policy.Publishing;
import java.time.InstantSource;
import java.util.SortedMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Whole editions, as files.
@RestController
class EditionsController {

    private final EditionArchive archive;
    private final Drafts drafts;
    private final Publishing publishing;
    private final InstantSource clock;

    EditionsController(EditionArchive archive, Drafts drafts, Publishing publishing, InstantSource clock) {
        this.archive = archive;
        this.drafts = drafts;
        this.publishing = publishing;
        this.clock = clock;
    }

    /// The files of an edition by path.
    ///
    /// @param edition `live`, the hash of an edition, or the id of a draft
    @GetMapping("/api/policy/editions/{edition}/files")
    SortedMap<String, String> files(@PathVariable String edition) {
        if (edition.matches("[0-9a-f-]{36}")) {
            return drafts.files(drafts.get(edition));
        }
        var hash = edition.equals("live") ? publishing.live(clock.instant()) : edition;
        if (!hash.matches("[0-9a-f]{64}")) {
            throw PolicyWebRefusals.noEdition(edition);
        }
        return archive.files(hash).orElseThrow(() -> PolicyWebRefusals.noEdition(edition));
    }
}
