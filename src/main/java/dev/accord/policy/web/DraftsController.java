package dev.accord.policy.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.Content;
import dev.accord.edition.Flaw;
import dev.accord.edition.YamlEdition;
import dev.accord.policy.Draft;
import dev.accord.policy.DraftTrials;
import dev.accord.policy.Drafts;
import dev.accord.policy.EditionReview;
import dev.accord.policy.Jobs;
import dev.accord.policy.Publication;
import dev.accord.policy.Publishing;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Drafts: start, change, check, try, publish.
@RestController
@RequestMapping("/api/policy/drafts")
class DraftsController {

    private final Drafts drafts;
    private final DraftTrials trials;
    private final Publishing publishing;
    private final InstantSource clock;

    DraftsController(Drafts drafts, DraftTrials trials, Publishing publishing, InstantSource clock) {
        this.drafts = drafts;
        this.trials = trials;
        this.publishing = publishing;
        this.clock = clock;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Start(@Nullable String name) {}

    /// @param expected the hash of the content the author began from; left out, no one else's change is looked for
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Save(@Nullable String content, @Nullable String expected) {}

    /// @param at when it goes live; left out, now
    /// @param reason why it is published in spite of regressions
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Release(@Nullable Instant at, @Nullable String reason) {}

    /// @param hash the name of the edition as the draft stands
    /// @param live what is live now; the draft is behind where this is not its base
    record Shown(Draft draft, String hash, String live) {}

    record TextFile(String path, String content, String hash) {}

    record Review(boolean sound, List<Flaw> flaws) {}

    @GetMapping
    List<Draft> all() {
        return drafts.all();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Shown start(Principal caller, @RequestBody(required = false) @Nullable Start start) {
        var name = start == null || start.name() == null || start.name().isBlank()
                ? ""
                : start.name().strip();
        var by = PolicyStaff.editor(caller);
        return shown(drafts.start(name, by, publishing.live(clock.instant())));
    }

    @GetMapping("/{id}")
    Shown one(@PathVariable String id) {
        return shown(drafts.get(id));
    }

    @DeleteMapping("/{id}")
    Shown discard(@PathVariable String id, Principal caller) {
        return shown(drafts.discard(id, PolicyStaff.editor(caller)));
    }

    @GetMapping("/{id}/files")
    List<String> paths(@PathVariable String id) {
        return List.copyOf(drafts.files(drafts.get(id)).keySet());
    }

    @GetMapping(path = "/{id}/files", params = "path")
    TextFile file(@PathVariable String id, @RequestParam String path) {
        return file(drafts.get(id), path);
    }

    @PutMapping("/{id}/files")
    TextFile save(@PathVariable String id, @RequestParam String path, @RequestBody Save save, Principal caller) {
        var content = save.content() == null ? "" : save.content();
        return file(drafts.change(id, PolicyStaff.editor(caller), path, content, save.expected()), path);
    }

    @DeleteMapping("/{id}/files")
    Shown remove(@PathVariable String id, @RequestParam String path, Principal caller) {
        return shown(drafts.change(id, PolicyStaff.editor(caller), path, null, null));
    }

    /// What would be wrong if this file were saved; nothing is kept.
    @PostMapping("/{id}/validate")
    Review validate(@PathVariable String id, @RequestParam String path, @RequestBody Save save) {
        var files = new TreeMap<>(drafts.files(drafts.get(id)));
        files.put(path, save.content() == null ? "" : save.content());
        var flaws = EditionReview.flaws(YamlEdition.of(files));
        return new Review(flaws.stream().noneMatch(Flaw::isError), flaws);
    }

    @PostMapping("/{id}/check")
    Review check(@PathVariable String id, Principal caller) {
        var by = PolicyStaff.member(caller);
        var flaws = EditionReview.flaws(drafts.reading(drafts.get(id)));
        drafts.checked(id, by, flaws.size());
        return new Review(flaws.stream().noneMatch(Flaw::isError), flaws);
    }

    @PostMapping("/{id}/rebase")
    Shown rebase(@PathVariable String id, Principal caller) {
        return shown(drafts.rebase(id, PolicyStaff.editor(caller), publishing.live(clock.instant())));
    }

    @PostMapping("/{id}/evaluate")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Jobs.Job evaluate(@PathVariable String id, Principal caller) {
        return trials.evaluate(id, PolicyStaff.member(caller));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Jobs.Job replay(@PathVariable String id, Principal caller) {
        return trials.replay(id, PolicyStaff.member(caller));
    }

    @PostMapping("/{id}/publish")
    Publication publish(
            @PathVariable String id, Principal caller, @RequestBody(required = false) @Nullable Release release) {
        var by = PolicyStaff.publisher(caller);
        return release == null
                ? publishing.publish(id, by, null, null)
                : publishing.publish(id, by, release.at(), release.reason());
    }

    private Shown shown(Draft draft) {
        return new Shown(draft, drafts.hash(draft), publishing.live(clock.instant()));
    }

    private TextFile file(Draft draft, String path) {
        var content = drafts.files(draft).get(path);
        if (content == null) {
            throw PolicyWebRefusals.noFile(path);
        }
        return new TextFile(path, content, Content.hash(content));
    }
}
