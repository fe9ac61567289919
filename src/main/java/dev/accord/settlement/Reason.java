package dev.accord.settlement;

import dev.accord.edition.ArticleId;
import dev.accord.edition.Rule;
import dev.accord.entitlement.Assessment;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Why this much, or why nothing: one sentence with its articles.
record Reason(Text text, List<ArticleId> sources, LocalDate on) {

    private static final Text NO_RULE = new Text(
            "就您说的情况，我们核实过的规则里没有找到支持退款或赔偿的条款；我不知道的，不会乱说。",
            "On what you told me, none of the rules we have verified gives a refund or compensation; where I do not know, I say so.");

    static Reason of(Assessment assessment, boolean nothingOwed) {
        return (nothingOwed ? denial(assessment) : chiefRight(assessment))
                .or(() -> exclusion(assessment))
                .orElseGet(() -> new Reason(NO_RULE, List.of(), assessment.filing()));
    }

    private static Optional<Reason> chiefRight(Assessment assessment) {
        return assessment.holding().stream()
                .filter(finding -> !finding.rule().denies())
                .max(Comparator.comparing(finding -> finding.heads().size()))
                .map(Reason::of);
    }

    private static Optional<Reason> denial(Assessment assessment) {
        return assessment.holding().stream()
                .sorted(Comparator.comparing(finding -> !finding.rule().denies()))
                .findFirst()
                .map(Reason::of);
    }

    private static Optional<Reason> exclusion(Assessment assessment) {
        return assessment.findings().stream()
                .flatMap(finding -> finding.excluded().stream().map(why -> excluded(finding, why)))
                .findFirst();
    }

    private static Reason of(Assessment.Finding finding) {
        return new Reason(finding.rule().explain(), finding.sources(), finding.on());
    }

    private static Reason excluded(Assessment.Finding finding, Rule.Exclusion why) {
        return new Reason(why.because(), why.sources().isEmpty() ? finding.sources() : why.sources(), finding.on());
    }
}
