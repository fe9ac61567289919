package dev.accord.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.Rule.Kind;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.CelAssessor;
import dev.accord.entitlement.RandomCase;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Money;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// What is true of every proposal, on any facts.
class ProposalPropertiesTests {

    private static final int CASES = 600;

    private final Edition edition = ShippedEdition.get();
    private final CelAssessor assessor = new CelAssessor();
    private final Negotiator negotiator = new RuleNegotiator();

    @Test
    void noProposalLiesUnderItsFloorOrOverItsCeiling() {
        always((proposal, _) -> {
            assertThat(proposal.owed()).isGreaterThanOrEqualTo(proposal.floor());
            assertThat(proposal.owed()).isLessThanOrEqualTo(proposal.ceiling());
        });
    }

    @Test
    void noMandatoryRightThatHoldsLiesOverTheFloor() {
        always((proposal, assessment) -> assessment.holding().stream()
                .filter(finding -> !finding.rule().denies())
                .flatMap(finding -> finding.heads().stream())
                .filter(head -> head.remedy().mandatory() && head.missing().isEmpty())
                .flatMap(head -> head.amount().stream())
                .forEach(amount -> assertThat(proposal.floor()).isGreaterThanOrEqualTo(amount)));
    }

    @Test
    void whereAnythingSettlesItNothingIsOfferedThatOnlyTells() {
        always((proposal, _) -> assertThat(proposal.options().stream()
                        .map(option -> option.kind() == Kind.INFORMATION || option.kind() == Kind.REFERRAL)
                        .distinct())
                .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void noOptionLiesOverTheCeiling() {
        always((proposal, _) -> assertThat(proposal.options())
                .allSatisfy(option -> assertThat(option.amount()).isLessThanOrEqualTo(proposal.ceiling())));
    }

    @Test
    void headsAddUpToWhatIsOwedToTheMinorUnit() {
        always((proposal, _) -> assertThat(proposal.heads().stream()
                        .map(Proposal.Head::amount)
                        .reduce(Money.zero(proposal.owed().currency()), Money::plus))
                .isEqualTo(proposal.owed()));
    }

    @Test
    void eachKindOfRemedyCountsOnceAndForSomething() {
        always((proposal, _) -> {
            assertThat(proposal.heads()).extracting(Proposal.Head::kind).doesNotHaveDuplicates();
            assertThat(proposal.heads()).noneMatch(head -> head.amount().isZero());
        });
    }

    @Test
    void everyHeadCitesArticlesVerifiedOnTheDayOfTheProposal() {
        always((proposal, _) -> assertThat(proposal.heads())
                .allSatisfy(head -> assertThat(head.sources())
                        .isNotEmpty()
                        .allMatch(source -> edition.article(source, proposal.on())
                                .filter(article -> article.isVerified())
                                .isPresent())));
    }

    @Test
    void everyFigureIsSpelledOutInBothLanguages() {
        always((proposal, _) -> assertThat(proposal.heads()).allSatisfy(head -> {
            assertThat(head.formula().zh()).contains(head.amount().toString());
            assertThat(head.formula().en()).contains(head.amount().toString());
        }));
    }

    @Test
    void theSameAssessmentGivesTheSameProposal() {
        always((proposal, assessment) -> assertThat(
                        new RuleNegotiator().propose(assessment, proposal.owed().currency()))
                .isEqualTo(proposal));
    }

    private void always(BiConsumer<Proposal, Assessment> property) {
        RandomCase.cases(CASES, edition).forEach(one -> {
            var assessment = one.assessed(assessor, edition);
            var proposal = negotiator.propose(assessment, one.jurisdiction().currency());
            try {
                property.accept(proposal, assessment);
            } catch (AssertionError broken) {
                throw new AssertionError(
                        "Case " + one.seed() + " in " + one.jurisdiction() + " about " + one.categories() + ": "
                                + broken.getMessage() + "\nFacts: " + one.facts(),
                        broken);
            }
        });
    }
}
