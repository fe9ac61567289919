package dev.accord.entitlement;

import dev.accord.edition.FactId;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.UnknownContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A compiled condition or amount.
final class CelExpression {

    private final CelRuntime.Program program;

    CelExpression(CelRuntime.Program program) {
        this.program = program;
    }

    /// What came out: a value, the facts that are missing, or neither where it could not be reckoned (two currencies,
    /// say).
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
            var patterns = facts.unknown().stream()
                    .map(fact -> CelAttributePattern.create(fact.value()))
                    .toList();
            var answer = program.advanceEvaluation(UnknownContext.create(facts::find, patterns));
            return answer instanceof CelUnknownSet unknown
                    ? new Result(Optional.empty(), missing(unknown))
                    : new Result(Optional.of(answer), Set.of());
        } catch (CelEvaluationException impossible) {
            return new Result(Optional.empty(), Set.of());
        }
    }

    private static Set<FactId> missing(CelUnknownSet unknown) {
        return unknown.attributes().stream()
                .map(attribute -> attribute.qualifiers().getFirst().asString())
                .map(FactId::new)
                .collect(Collectors.toSet());
    }
}
