package dev.accord.policy.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.Editions;
import dev.accord.policy.AuditLog;
import dev.accord.policy.EditionArchive;
import dev.accord.policy.Jobs;
import dev.accord.policy.Publication;
import dev.accord.policy.Publications;
import dev.accord.policy.Publishing;
import java.security.Principal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is live, what was, what is to come; who did what; and what long work found.
@RestController
@RequestMapping("/api/policy")
class ReleasesController {

    private final Publications publications;
    private final Publishing publishing;
    private final Editions editions;
    private final AuditLog log;
    private final Jobs jobs;
    private final EditionArchive archive;
    private final InstantSource clock;

    ReleasesController(
            Publications publications,
            Publishing publishing,
            Editions editions,
            AuditLog log,
            Jobs jobs,
            EditionArchive archive,
            InstantSource clock) {
        this.publications = publications;
        this.publishing = publishing;
        this.editions = editions;
        this.log = log;
        this.jobs = jobs;
        this.archive = archive;
        this.clock = clock;
    }

    record Live(String hash, String name, LocalDate date) {}

    /// @param releases oldest first
    record History(Live live, List<Publication> scheduled, List<Publication> releases) {}

    /// @param to an edition of the history; left out, the one before the live one
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Back(@Nullable String to, @Nullable String reason) {}

    @GetMapping("/history")
    History history() {
        var live = editions.live();
        return new History(
                new Live(live.hash(), live.name(), live.date()),
                publications.scheduled(clock.instant()),
                publications.all());
    }

    @PostMapping("/rollback")
    Publication rollBack(Principal caller, @RequestBody(required = false) @Nullable Back back) {
        var reason = back == null || back.reason() == null ? "" : back.reason();
        return publishing.rollBack(PolicyStaff.publisher(caller), back == null ? null : back.to(), reason);
    }

    @PostMapping("/releases/{version}/withdraw")
    History withdraw(@PathVariable long version, Principal caller) {
        publishing.withdraw(version, PolicyStaff.publisher(caller));
        return history();
    }

    @GetMapping("/audit")
    List<AuditLog.Entry> audit() {
        return log.entries();
    }

    /// A file before or after a change, as the audit log names it.
    @GetMapping(path = "/audit/contents/{hash}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String content(@PathVariable String hash) {
        return kept(hash);
    }

    @GetMapping("/jobs/{id}")
    Jobs.Job job(@PathVariable String id) {
        return jobs.find(id).orElseThrow(PolicyWebRefusals::noJob);
    }

    /// What a job found, as JSON.
    @GetMapping(path = "/reports/{hash}", produces = MediaType.APPLICATION_JSON_VALUE)
    String report(@PathVariable String hash) {
        return kept(hash);
    }

    private String kept(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw PolicyWebRefusals.noContent();
        }
        return archive.text(hash).orElseThrow(PolicyWebRefusals::noContent);
    }
}
