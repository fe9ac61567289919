package dev.accord.policy.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.entitlement.Assessor;
import dev.accord.policy.Assessed;
import dev.accord.policy.Drafts;
import dev.accord.policy.GivenFacts;
import dev.accord.settlement.Negotiator;
import dev.accord.shared.Jurisdiction;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What the rules give on a set of facts, under the live edition and under a draft side by side.
@RestController
class AssessController {

    private final Editions editions;
    private final Drafts drafts;
    private final Assessor assessor;
    private final Negotiator negotiator;
    private final InstantSource clock;

    AssessController(Editions editions, Drafts drafts, Assessor assessor, Negotiator negotiator, InstantSource clock) {
        this.editions = editions;
        this.drafts = drafts;
        this.assessor = assessor;
        this.negotiator = negotiator;
        this.clock = clock;
    }

    /// @param facts by id: `"398.00 CNY"`, `"2026-03-02"`, `true`, `["photos"]`
    /// @param today the day of filing; today where it is left out
    /// @param draft the id of a draft; left out, only the live edition answers
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(
            @Nullable Map<String, Object> facts,
            @Nullable String category,
            @Nullable String jurisdiction,
            @Nullable LocalDate today,
            @Nullable String draft) {}

    /// @param draft null where no draft was named
    record Answer(AssessedSide live, @Nullable AssessedSide draft) {}

    @PostMapping("/api/policy/assess")
    Answer assess(@RequestBody Asked asked) {
        var live = under(editions.live(), asked);
        var id = asked.draft();
        return new Answer(
                live,
                id == null || id.isBlank()
                        ? null
                        : under(drafts.reading(drafts.get(id)).edition(), asked));
    }

    private AssessedSide under(Edition edition, Asked asked) {
        try {
            return AssessedSide.of(Assessed.under(edition, matter(edition, asked), assessor, negotiator));
        } catch (IllegalArgumentException unusable) {
            throw PolicyWebRefusals.unusable(String.valueOf(unusable.getMessage()));
        }
    }

    private Assessed.Matter matter(Edition edition, Asked asked) {
        var law = Jurisdiction.valueOf(asked.jurisdiction() == null ? "CN" : asked.jurisdiction());
        var facts = GivenFacts.of(asked.facts() == null ? Map.of() : asked.facts(), edition);
        var today = asked.today() == null ? LocalDate.ofInstant(clock.instant(), law.zone()) : asked.today();
        if (asked.category() == null || asked.category().isBlank()) {
            throw new IllegalArgumentException("category: name one");
        }
        return new Assessed.Matter(
                facts, Set.of(new CategoryId(asked.category())), law, today, Assessed.currency(facts, law));
    }
}
