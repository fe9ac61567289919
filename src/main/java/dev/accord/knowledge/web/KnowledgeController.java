package dev.accord.knowledge.web;

import dev.accord.access.Staff;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.knowledge.DraftEditions;
import dev.accord.knowledge.Libraries;
import dev.accord.knowledge.Passage;
import dev.accord.knowledge.Question;
import java.security.Principal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search, and single articles. Consumers see what is verified; members of staff see the rest where they ask for it.
@RestController
@RequestMapping("/api/knowledge")
class KnowledgeController {

    private final Editions editions;
    private final Libraries libraries;
    private final DraftEditions drafts;
    private final InstantSource clock;

    KnowledgeController(Editions editions, Libraries libraries, DraftEditions drafts, InstantSource clock) {
        this.editions = editions;
        this.libraries = libraries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// @param edition the hash of the edition that answered
    /// @param on the day on which the articles are in force
    record Found(String edition, LocalDate on, long tookMillis, List<JsonPassage> passages) {}

    /// @param on the day on which the articles must be in force; where it is left out, the past day that the question
    /// names, or today
    /// @param draft the id of a draft that is searched in place of the live edition; for the policy team
    /// @param scope `verified`, or `all` for staff; a consumer who asks for all gets what is verified
    @GetMapping("/search")
    Found search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "10") String limit,
            @RequestParam(defaultValue = "verified") String scope,
            @RequestParam(defaultValue = "") String draft,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted,
            @Nullable Principal caller) {
        var parameters = new Parameters(clock);
        var within = parameters.jurisdiction(jurisdiction);
        var language = parameters.language(lang, q, accepted);
        var question = new Question(
                parameters.words(q),
                within,
                parameters.day(on, q, within),
                language,
                parameters.limit(limit),
                !(parameters.isAll(scope) && isStaff(caller)),
                Optional.empty());
        var library = libraries.of(edition(draft, caller)); // one edition from beginning to end
        var start = System.nanoTime();
        var passages = library.search(question);
        var took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        return new Found(
                library.edition(),
                question.on(),
                took,
                passages.stream().map(one -> JsonPassage.of(one, language)).toList());
    }

    @GetMapping("/articles/{*id}")
    JsonArticle open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String lang,
            @RequestHeader(name = "Accept-Language", defaultValue = "") String accepted,
            @Nullable Principal caller) {
        var parameters = new Parameters(clock);
        var article = parameters.article(id);
        var day = parameters.day(on, "", Optional.of(article.jurisdiction()));
        return libraries
                .of(editions.live())
                .open(article, day)
                .filter(passage -> mayRead(passage, caller))
                .map(passage -> JsonArticle.of(passage, parameters.language(lang, "", accepted), isStaff(caller)))
                .orElseThrow(() -> SearchRefusals.noArticle(article, day));
    }

    private Edition edition(String draft, @Nullable Principal caller) {
        return draft.isBlank() || caller == null ? editions.live() : drafts.draft(draft.strip(), caller);
    }

    private static boolean mayRead(Passage passage, @Nullable Principal caller) {
        return passage.article().isVerified() || isStaff(caller);
    }

    private static boolean isStaff(@Nullable Principal caller) {
        return Staff.of(caller).isPresent();
    }
}
