package dev.accord.intake.web;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.shared.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the live edition calls its categories, its facts and the values one can choose.
@RestController
class VocabularyController {

    private final Editions editions;

    VocabularyController(Editions editions) {
        this.editions = editions;
    }

    /// @param edition the hash of the edition, also the ETag
    /// @param choices by fact and value
    /// @param types what kind of value each fact takes
    record Vocabulary(
            String edition,
            Map<CategoryId, Text> categories,
            Map<FactId, Text> facts,
            Map<FactId, Text> assumptions,
            Map<FactId, Map<String, Text>> choices,
            Map<FactId, Fact.Type> types) {}

    @GetMapping("/api/vocabulary")
    ResponseEntity<Vocabulary> vocabulary() {
        var edition = editions.live();
        return ResponseEntity.ok().eTag(edition.hash()).body(of(edition));
    }

    private static Vocabulary of(Edition edition) {
        var categories = new LinkedHashMap<CategoryId, Text>();
        for (Category category : edition.categories().values()) {
            categories.put(category.id(), category.title());
        }
        var facts = new LinkedHashMap<FactId, Text>();
        var assumptions = new LinkedHashMap<FactId, Text>();
        var choices = new LinkedHashMap<FactId, Map<String, Text>>();
        var types = new LinkedHashMap<FactId, Fact.Type>();
        for (Fact fact : edition.facts().values()) {
            facts.put(fact.id(), fact.title());
            types.put(fact.id(), fact.type());
            if (fact.presumed() != null) {
                assumptions.put(fact.id(), fact.assumption());
            }
            if (!fact.choices().isEmpty()) {
                choices.put(fact.id(), labels(fact));
            }
        }
        return new Vocabulary(edition.hash(), categories, facts, assumptions, choices, types);
    }

    private static Map<String, Text> labels(Fact fact) {
        var labels = new LinkedHashMap<String, Text>();
        fact.choices().forEach(choice -> labels.put(choice.value(), choice.label()));
        return labels;
    }
}
