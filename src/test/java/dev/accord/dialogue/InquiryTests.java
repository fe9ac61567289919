package dev.accord.dialogue;

import static dev.accord.dialogue.TestSituation.aFirstMessage;
import static dev.accord.dialogue.TestSituation.aMessageIn;
import static dev.accord.dialogue.TestSituation.proposed;
import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dialogue.Move.Verdict;
import dev.accord.dispute.DisputeEvent.Decision;
import dev.accord.edition.FactId;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The straight line: explain, ask what decides the most, propose.
class InquiryTests {

    @Test
    void theFirstReplySaysWhatTheRulesGiveAndAsksOneQuestion() {
        var moves = aFirstMessage()
                .about("not-delivered")
                .telling("price", "398.00 CNY")
                .telling("delivery_status", "not-received")
                .moves();
        assertThat(moves).hasSize(2);
        assertThat(moves.getFirst()).isInstanceOfSatisfying(Move.Explain.class, explain -> {
            assertThat(explain.noted()).hasSize(2);
            assertThat(explain.possible()).isNotEmpty();
        });
        assertThat(asked(moves.getLast())).isEqualTo("promised_delivery_date");
    }

    @Test
    void whenNothingIsOpenTheProposalFollowsAtOnce() {
        var moves = aFirstMessage()
                .about("not-delivered")
                .telling("price", "398.00 CNY")
                .telling("delivery_status", "not-received")
                .telling("promised_delivery_date", "2026-04-20")
                .moves();
        assertThat(moves.getLast()).isInstanceOfSatisfying(Move.Propose.class, propose -> {
            assertThat(propose.number()).isEqualTo(1);
            assertThat(propose.proposal().owed().toString()).isEqualTo("398.00 CNY");
            assertThat(propose.next()).isNotEmpty();
            assertThat(propose.similar()).isNotEmpty();
        });
    }

    @Test
    void whoAsksWhatTheyGetIsToldWhatEachAnswerWouldGive() {
        var known = aDispute()
                .about("not-delivered")
                .knowing("price", "398.00 CNY")
                .knowing("promised_delivery_date", "2026-04-20")
                .assessed()
                .asked("delivery_status");
        var moves = aMessageIn(known).asking(Topic.ENTITLED).moves();
        assertThat(moves.getFirst()).isInstanceOfSatisfying(Move.Inform.class, inform -> {
            var turning = inform.turning().orElseThrow();
            assertThat(turning.fact().id().value()).isEqualTo("delivery_status");
            assertThat(turning.answers())
                    .extracting(answer -> answer.owed().toString())
                    .contains("0.00 CNY");
            assertThat(turning.answers()).anyMatch(answer -> answer.owed().minorUnits() > 0);
        });
    }

    @Test
    void whatWasTakenForGrantedIsNamedInTheProposal() {
        var moves = aFirstMessage()
                .about("defective")
                .telling("defect", "true")
                .telling("price", "50.00 CNY")
                .moves();
        assertThat(((Move.Propose) moves.getLast()).assumed())
                .extracting(fact -> fact.id().value())
                .containsExactly("self_caused");
    }

    @Test
    void noRightIsBuiltOnAnArticleThatNobodyChecked() {
        var moves = aFirstMessage()
                .about("defective")
                .telling("defect", "true")
                .telling("price", "50.00 CNY")
                .moves();
        assertThat(((Move.Propose) moves.getLast()).proposal().owed().toString())
                .isEqualTo("50.00 CNY");
    }

    @Test
    void whereNothingIsOwedTheProposalSaysWhy() {
        var moves = aFirstMessage()
                .about("delayed")
                .telling("price", "398.00 CNY")
                .telling("delivery_status", "not-received")
                .telling("promised_delivery_date", "2026-05-09")
                .moves();
        var proposal = ((Move.Propose) moves.getLast()).proposal();
        assertThat(proposal.heads()).isEmpty();
        assertThat(proposal.reason().en()).contains("has not passed");
        assertThat(proposal.sources()).isNotEmpty();
    }

    @Test
    void theQuestionThatDecidesTheMostComesFirst() {
        assertThat(asked(aFirstMessage()
                        .about("other-dispute")
                        .telling("circumstance_3", "true")
                        .moves()
                        .getLast()))
                .isEqualTo("circumstance_8");
    }

    @Test
    void atMostSixQuestionsAreAskedBeforeAProposal() {
        var asked = aDispute().about("other-dispute").assessed();
        for (int i = 8; i >= 3; i--) {
            assertThat(aMessageIn(asked).moves().getLast())
                    .as("with %s questions asked", 8 - i)
                    .isNotInstanceOf(Move.Propose.class);
            asked = asked.asked("circumstance_" + i).notKnowing("circumstance_" + i);
        }
        assertThat(aMessageIn(asked).meaning(Intent.SKIP).moves().getLast())
                .isInstanceOfSatisfying(
                        Move.Propose.class,
                        propose -> assertThat(propose.proposal().open()).isNotEmpty());
    }

    @Test
    void aQuestionThatWasAskedIsNotAskedASecondTime() {
        var asked = aDispute().about("other-dispute").assessed().asked("circumstance_8");
        var moves = aMessageIn(asked).telling("circumstance_1", "true").moves();
        assertThat(asked(moves.getLast())).isNotEqualTo("circumstance_8");
    }

    @Test
    void aNewFactBringsANewProposalOnlyWhereItChangesSomething() {
        var before = proposed();
        assertThat(aMessageIn(before).telling("shop", "小店").moves()).noneMatch(Move.Propose.class::isInstance);
        assertThat(aMessageIn(before).telling("price", "389.00 CNY").moves())
                .last()
                .isInstanceOfSatisfying(
                        Move.Propose.class,
                        propose -> assertThat(propose.number()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, ACCEPT", "DECLINE, DECLINE", "COUNTER, COUNTER"})
    void anAnswerToTheProposalInWordsIsRecorded(Intent intent, Verdict verdict) {
        assertThat(aMessageIn(proposed()).meaning(intent).moves()).containsExactly(new Move.Decide(1, verdict, ""));
    }

    @Test
    void aProposalThatWasAnsweredIsNotAnsweredAgain() {
        var settled = proposed().decided(Decision.ACCEPT);
        assertThat(aMessageIn(settled).meaning(Intent.ACCEPT).moves()).noneMatch(Move.Decide.class::isInstance);
    }

    private static String asked(Move move) {
        assertThat(move).isInstanceOf(Move.Ask.class);
        FactId id = ((Move.Ask) move).fact().id();
        return id.value();
    }
}
