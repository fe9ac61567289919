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
        Optional<DisputeEvent.AssessmentMade> assessment,
        Map<FactId, Contested> contested) {

    static final CaseFile EMPTY =
            new CaseFile(Optional.empty(), Map.of(), List.of(), Set.of(), Optional.empty(), Map.of());

    public CaseFile {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        replaced = List.copyOf(replaced);
        unknown = Set.copyOf(unknown);
        contested = Map.copyOf(contested);
    }

    /// The values alone, as the rules want them.
    public Facts values() {
        var values = new HashMap<FactId, FactValue>();
        facts.forEach((fact, learned) -> values.put(fact, learned.value()));
        return new Facts(values);
    }

    /// The values as the seller tells them; what they only deny is not known.
    public Facts sellersValues() {
        var values = new HashMap<>(values().values());
        contested.values().forEach(told -> {
            var value = told.value();
            if (value == null) {
                values.remove(told.fact());
            } else {
                values.put(told.fact(), value);
            }
        });
        return new Facts(values);
    }

    public Optional<CategoryId> categoryId() {
        return category.map(DisputeEvent.CategoryRecognised::category);
    }

    public CaseFile withCategory(DisputeEvent.CategoryRecognised recognised) {
        return new CaseFile(Optional.of(recognised), facts, replaced, unknown, assessment, contested);
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
        return new CaseFile(category, now, history, stillUnknown, assessment, contested);
    }

    /// What the consumer cannot tell.
    public CaseFile without(FactId fact) {
        var more = new HashSet<>(unknown);
        more.add(fact);
        return new CaseFile(category, facts, replaced, more, assessment, contested);
    }

    /// What the consumer takes back; the history keeps it.
    public CaseFile leavingOut(FactId fact) {
        var now = new LinkedHashMap<>(facts);
        var before = now.remove(fact);
        var history = new ArrayList<>(replaced);
        if (before != null) {
            history.add(before);
        }
        var more = new HashSet<>(unknown);
        more.add(fact);
        return new CaseFile(category, now, history, more, assessment, contested);
    }

    CaseFile assessed(DisputeEvent.AssessmentMade made) {
        return new CaseFile(category, facts, replaced, unknown, Optional.of(made), contested);
    }

    CaseFile contested(Contested told) {
        var more = new HashMap<>(contested);
        more.put(told.fact(), told);
        return new CaseFile(category, facts, replaced, unknown, assessment, more);
    }
}
