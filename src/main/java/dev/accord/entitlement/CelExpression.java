package dev.accord.entitlement;

import dev.accord.edition.FactId;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A compiled condition or amount. CEL compares each name it meets with every fact that it is told may be unknown;
/// so it is told of those only that stand in the expression, which most of an assessment's time depends on.
final class CelExpression {

    private final CelRuntime.Program program;
    private final Map<FactId, CelAttributePattern> names;

    /// @param facts that stand in it
    CelExpression(CelRuntime.Program program, Set<FactId> facts) {
        this.program = program;
        this.names = facts.stream()
                .collect(Collectors.toMap(fact -> fact, fact -> CelAttributePattern.create(fact.value())));
    }

    /// What came out: a value, the facts that are missing, or neither where it could not be reckoned (two
    /// currencies, say).
    record Result(Optional<Object> value, Set<FactId> missing) {

        boolean is(boolean wanted) {
            return value.filter(Boolean.valueOf(wanted)::equals).isPresent();
        }

        boolean isUnknown() {
            return !missing.isEmpty();
        }
    }

    Result evaluate(CelFacts facts) {
        try {
            var answer = program.advanceEvaluation(UnknownContext.create(facts::find, unknown(facts)));
            return answer instanceof CelUnknownSet unknown
                    ? new Result(Optional.empty(), missing(unknown))
                    : new Result(Optional.of(answer), Set.of());
        } catch (CelEvaluationException impossible) {
            return new Result(Optional.empty(), Set.of());
        }
    }

    private List<CelAttributePattern> unknown(CelFacts facts) {
        var unknown = new ArrayList<CelAttributePattern>();
        names.forEach((fact, pattern) -> {
            if (facts.unknown().contains(fact)) {
                unknown.add(pattern);
            }
        });
        return unknown;
    }

    private static Set<FactId> missing(CelUnknownSet unknown) {
        return unknown.attributes().stream()
                .map(attribute -> attribute.qualifiers().getFirst().asString())
                .map(FactId::new)
                .collect(Collectors.toSet());
    }
}
