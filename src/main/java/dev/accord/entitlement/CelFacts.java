package dev.accord.entitlement;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Facts as the variables of rules: what was told, else what is presumed, else unknown.
final class CelFacts {

    private final Map<FactId, FactValue> told;
    private final Map<String, Object> variables = new HashMap<>();
    private final Set<FactId> presumed = new HashSet<>();
    private final Set<FactId> unknown = new HashSet<>();

    CelFacts(Facts facts, LocalDate today, Edition edition) {
        this.told = facts.values();
        edition.facts().values().forEach(this::add);
        variables.put("today", CelFunctions.instant(today));
    }

    private void add(Fact fact) {
        var value = told.get(fact.id());
        if (value == null && fact.presumed() != null) {
            presumed.add(fact.id());
            value = fact.presumed();
        }
        if (value == null) {
            unknown.add(fact.id());
        } else {
            variables.put(fact.id().value(), variable(value));
        }
    }

    Optional<Object> find(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    Set<FactId> unknown() {
        return unknown;
    }

    boolean isPresumed(FactId fact) {
        return presumed.contains(fact);
    }

    /// What was told, or presumed; null where unknown.
    @Nullable
    FactValue told(FactId fact) {
        return told.get(fact);
    }

    private static Object variable(FactValue value) {
        return switch (value) {
            case FactValue.Day(var date) -> CelFunctions.instant(date);
            case FactValue.Amount(var money) -> money;
            case FactValue.Words(var text) -> text;
            case FactValue.Flag(var isTrue) -> isTrue;
            case FactValue.Choice(var choice) -> choice;
            case FactValue.Choices(var choices) -> choices;
            case FactValue.Count(var number) -> number;
        };
    }
}
