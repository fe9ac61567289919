package dev.accord.settlement;

import dev.accord.edition.FactValue;
import dev.accord.entitlement.Assessment;
import dev.accord.shared.Text;
import java.util.stream.Collectors;

/// Spells a computation out: the rule's formula, the figures that went in, the result.
final class Computation {

    private Computation() {}

    static Text of(Assessment.Head head) {
        var formula = head.remedy().formula();
        var amount = head.amount().orElseThrow().toString();
        var inputs = head.inputs().values().stream()
                .map(FactValue::asText)
                .distinct()
                .collect(Collectors.joining("; "));
        if (inputs.isEmpty()) {
            return new Text(formula.zh() + " = " + amount, formula.en() + " = " + amount);
        }
        return new Text(formula.zh() + "（" + inputs + "）= " + amount, formula.en() + " (" + inputs + ") = " + amount);
    }
}
