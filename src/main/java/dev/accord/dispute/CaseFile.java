package dev.accord.dispute;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of the matter: category, facts with quotes and their history, what the consumer cannot say, what the
/// rules said.
public record CaseFile(
        Optional<DisputeEvent.CategoryRecognised> category,
        Map<FactId, LearnedFact> facts,
        List<LearnedFact> replaced,
        Set<FactId> unknown,
        Optional<DisputeEvent.AssessmentMade> assessment) {

    static final CaseFile EMPTY = new CaseFile(Optional.empty(), Map.of(), List.of(), Set.of(), Optional.empty());

    public CaseFile {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        replaced = List.copyOf(replaced);
        unknown = Set.copyOf(unknown);
    }

    /// The values alone, as the rules want them.
    public Facts values() {
        var values = new HashMap<FactId, FactValue>();
        facts.forEach((fact, learned) -> values.put(fact, learned.value()));
        return new Facts(values);
    }

    public Optional<CategoryId> categoryId() {
        return category.map(DisputeEvent.CategoryRecognised::category);
    }

    public CaseFile withCategory(DisputeEvent.CategoryRecognised recognised) {
        return new CaseFile(Optional.of(recognised), facts, replaced, unknown, assessment);
    }

    /// A correction replaces the value and keeps the history.
    public CaseFile with(LearnedFact learned) {
        var now = new LinkedHashMap<>(facts);
        var before = now.put(learned.fact(), learned);
        var history = new ArrayList<>(replaced);
        if (before != null) {
            history.add(before);
        }
        var stillUnknown = new HashSet<>(unknown);
        stillUnknown.remove(learned.fact());
        return new CaseFile(category, now, history, stillUnknown, assessment);
    }

    public CaseFile without(FactId fact) {
        var more = new HashSet<>(unknown);
        more.add(fact);
        return new CaseFile(category, facts, replaced, more, assessment);
    }

    CaseFile assessed(DisputeEvent.AssessmentMade made) {
        return new CaseFile(category, facts, replaced, unknown, Optional.of(made));
    }
}
