package dev.accord.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.entitlement.Assessment.Finding;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Jurisdiction;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is true of the shipped rules on any facts.
class RulePropertiesTests {

    private static final int CASES = 600;

    private final Edition edition = ShippedEdition.get();
    private final Assessor assessor = new CelAssessor();

    @Test
    void everyConditionAndAmountCompiles() {
        assertThat(CelAssessor.problems(edition)).isEmpty();
    }

    @Test
    void everyCategoryOfDisputesHasRulesInChina() {
        var covered = edition.rules(Jurisdiction.CN).stream()
                .flatMap(rule -> rule.categories().stream())
                .collect(Collectors.toSet());
        assertThat(edition.categories().keySet())
                .filteredOn(category -> !category.value().equals("non-dispute"))
                .allMatch(covered::contains);
    }

    @Test
    void everyRuleCanBeReachedFromItsCategories() {
        assertThat(edition.rules()).noneMatch(rule -> rule.categories().isEmpty());
    }

    @Test
    void aRuleThatDeniesGivesNothing() {
        assertThat(edition.rules())
                .filteredOn(Rule::denies)
                .allMatch(rule ->
                        rule.remedies().stream().noneMatch(remedy -> remedy.amount() != null && remedy.mandatory()));
    }

    @Test
    void moreFactsNeverChangeADecidedRule() {
        RandomCase.cases(CASES, edition).forEach(full -> {
            var before = outcomes(full.withLessTold(edition));
            var after = outcomes(full);
            before.forEach((rule, outcome) -> {
                if (outcome == Outcome.HOLDS || outcome == Outcome.FAILS) {
                    assertThat(after.get(rule))
                            .as("%s in case %s with more facts", rule, full.seed())
                            .isIn(outcome, Outcome.DEFEATED);
                }
            });
        });
    }

    @Test
    void anUndecidedRuleNamesOnlyFactsThatNobodyTold() {
        RandomCase.cases(CASES, edition)
                .forEach(one -> one.assessed(assessor, edition)
                        .undecided()
                        .forEach(finding -> assertThat(finding.missing())
                                .as("%s in case %s", finding.rule().id(), one.seed())
                                .isNotEmpty()
                                .noneMatch(one.facts()::knows)));
    }

    @Test
    void theSameFactsUnderTheSameEditionGiveTheSameAssessment() {
        RandomCase.cases(CASES / 10, edition)
                .forEach(one -> assertThat(one.assessed(new CelAssessor(), edition))
                        .isEqualTo(one.assessed(assessor, edition)));
    }

    @Test
    void everyRuleThatIsAppliedRestsOnArticlesVerifiedOnItsDay() {
        RandomCase.cases(CASES, edition)
                .flatMap(one -> one.assessed(assessor, edition).findings().stream())
                .forEach(finding -> assertThat(finding.sources())
                        .as("sources of %s on %s", finding.rule().id(), finding.on())
                        .isNotEmpty()
                        .allMatch(source -> edition.article(source, finding.on())
                                .filter(article -> article.isVerified())
                                .isPresent()));
    }

    private Map<RuleId, Outcome> outcomes(RandomCase one) {
        Function<Finding, RuleId> rule = finding -> finding.rule().id();
        return one.assessed(assessor, edition).findings().stream().collect(Collectors.toMap(rule, Finding::outcome));
    }
}
