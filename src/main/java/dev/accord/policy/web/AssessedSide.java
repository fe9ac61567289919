package dev.accord.policy.web;

import dev.accord.policy.Assessed;
import dev.accord.policy.ReplayReport.Amount;
import dev.accord.shared.Text;
import java.util.List;

/// What one edition gives, with money as the API writes it.
record AssessedSide(
        String edition, Amount owed, Amount ceiling, List<Head> heads, List<Assessed.Outcome> rules, Text reason) {

    record Head(String rule, String kind, Text title, Amount amount, Text formula) {}

    static AssessedSide of(Assessed assessed) {
        return new AssessedSide(
                assessed.edition(),
                Amount.of(assessed.owed()),
                Amount.of(assessed.ceiling()),
                assessed.heads().stream().map(AssessedSide::head).toList(),
                assessed.rules(),
                assessed.reason());
    }

    private static Head head(Assessed.Head head) {
        return new Head(head.rule().value(), head.kind(), head.title(), Amount.of(head.amount()), head.formula());
    }
}
