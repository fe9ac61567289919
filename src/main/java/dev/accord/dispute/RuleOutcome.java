package dev.accord.dispute;

import dev.accord.edition.ArticleId;
import dev.accord.edition.FactId;
import dev.accord.edition.RuleId;
import dev.accord.entitlement.Assessment;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a rule said when the case was last assessed.
public record RuleOutcome(
        RuleId rule,
        Text title,
        Assessment.Outcome outcome,
        LocalDate on,
        Set<FactId> missing,
        List<ArticleId> sources) {

    public RuleOutcome {
        missing = Set.copyOf(missing);
        sources = List.copyOf(sources);
    }

    static RuleOutcome of(Assessment.Finding finding) {
        return new RuleOutcome(
                finding.rule().id(),
                finding.rule().title(),
                finding.outcome(),
                finding.on(),
                finding.missing(),
                finding.sources());
    }

    /// The outcomes worth keeping: all but the rules that plainly fail.
    public static List<RuleOutcome> of(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.outcome() != Assessment.Outcome.FAILS)
                .map(RuleOutcome::of)
                .toList();
    }
}
