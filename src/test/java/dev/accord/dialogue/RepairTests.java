package dev.accord.dialogue;

import static dev.accord.dialogue.TestSituation.aFirstMessage;
import static dev.accord.dialogue.TestSituation.aMessageIn;
import static dev.accord.dialogue.TestSituation.anAnswerTo;
import static dev.accord.dialogue.TestSituation.proposed;
import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dialogue.Move.Manner;
import dev.accord.dialogue.Move.Occasion;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.FactId;
import dev.accord.edition.Guidance;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Signal;
import dev.accord.understanding.Topic;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What happens when the conversation leaves the straight line.
class RepairTests {

    @ParameterizedTest
    @CsvSource({"WHY_ASK, WITH_REASON", "CLARIFY, REWORDED", "REPEAT, AGAIN"})
    void theOpenQuestionComesBackInTheMannerThatWasWishedFor(Intent intent, Manner manner) {
        assertThat(anAnswerTo("price").meaning(intent).moves()).singleElement().satisfies(move -> {
            assertThat(((Move.Ask) move).fact().id()).isEqualTo(new FactId("price"));
            assertThat(((Move.Ask) move).manner()).isEqualTo(manner);
        });
    }

    @ParameterizedTest
    @CsvSource({"WHY_ASK, WITH_REASON", "CLARIFY, REWORDED", "REPEAT, AGAIN"})
    void theQuestionOfTheCategoryComesBackInTheMannerThatWasWishedFor(Intent intent, Manner manner) {
        assertThat(aMessageIn(aDispute().about("delayed", true).asked("category"))
                        .seeming("delayed", "not-delivered")
                        .meaning(intent)
                        .moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Move.AskCategory.class, ask -> assertThat(ask.manner()).isEqualTo(manner));
    }

    @Test
    void aQuestionAboutTheServiceIsAnsweredAndTheOpenQuestionComesBack() {
        var moves = anAnswerTo("price").asking(Topic.COST).moves();
        assertThat(moves).hasSize(2).first().isInstanceOfSatisfying(Move.Inform.class, inform -> {
            assertThat(inform.topic()).isEqualTo(Topic.COST);
            assertThat(inform.told()).isFalse();
        });
        assertThat(((Move.Ask) moves.getLast()).fact().id()).isEqualTo(new FactId("price"));
    }

    @Test
    void theKindThatWasThoughtOfAnywayIsAnAnswerToTheQuestionOfTheKind() {
        var asked = aDispute().about("delayed", true).asked("category");
        assertThat(aMessageIn(asked).about("delayed").moves()).noneMatch(Move.AskCategory.class::isInstance);
    }

    @Test
    void aQuestionThatWasPutThreeTimesIsNotPutAgainBesideAnAnswer() {
        var asked = aDispute().about("not-delivered").assessed().asked("price");
        assertThat(aMessageIn(asked.asked("price")).asking(Topic.COST).moves()).hasSize(2);
        assertThat(aMessageIn(asked.asked("price").asked("price"))
                        .asking(Topic.COST)
                        .moves())
                .singleElement()
                .isInstanceOf(Move.Inform.class);
    }

    @Test
    void whoTurnsOutToBeASellerIsToldWhereTheyBelongAtAnyTimeBeforeAProposal() {
        assertThat(anAnswerTo("price").asking(Topic.SELLER_SIDE).moves())
                .singleElement()
                .isInstanceOfSatisfying(
                        Move.Inform.class, inform -> assertThat(inform.topic()).isEqualTo(Topic.SELLER_SIDE));
    }

    @Test
    void whatTheEditionHasAnAnswerToIsAnsweredAndTheOpenQuestionComesBack() {
        var moves = anAnswerTo("price").asking("cn-police").asking(Topic.POLICE).moves();
        assertThat(moves)
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        Move.Guide.class,
                        guide -> assertThat(guide.guidance().id()).isEqualTo("cn-police"));
        assertThat(((Move.Ask) moves.getLast()).fact().id()).isEqualTo(new FactId("price"));
    }

    @Test
    void anAnswerWhoseArticleIsNotVerifiedIsNotGiven() {
        assertThat(anAnswerTo("price").asking("cn-not-checked-yet").moves()).noneMatch(Move.Guide.class::isInstance);
    }

    @Test
    void whoAsksAgainIsNotToldTheSameAgain() {
        var told = aDispute().about("not-delivered").assessed().heeding("guide-cn-police");
        assertThat(aMessageIn(told).asking("cn-police").moves()).noneMatch(Move.Guide.class::isInstance);
    }

    @Test
    void whereItIsNotSureWhatIsAskedTheLikelyQuestionsAreOfferedAndTheOpenOneComesBack() {
        var moves = anAnswerTo("price")
                .perhapsAsking("cn-police", "cn-not-checked-yet")
                .moves();
        assertThat(moves)
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(
                        Move.Suggest.class,
                        suggest -> assertThat(suggest.guidance())
                                .extracting(Guidance::id)
                                .containsExactly("cn-police"));
        assertThat(((Move.Ask) moves.getLast()).fact().id()).isEqualTo(new FactId("price"));
    }

    @Test
    void theSameQuestionsAreNotOfferedTwiceRunning() {
        var offered = proposed().heeding("suggest-cn-police");
        assertThat(aMessageIn(offered).perhapsAsking("cn-police").moves()).noneMatch(Move.Suggest.class::isInstance);
    }

    @Test
    void afterAProposalTheLikelyQuestionsAreOfferedInsteadOfNoAnswer() {
        assertThat(aMessageIn(proposed()).perhapsAsking("cn-police").moves())
                .singleElement()
                .isInstanceOf(Move.Suggest.class);
    }

    @Test
    void whoOnlyAsksIsAnsweredThoughThereIsNoDispute() {
        assertThat(aFirstMessage().asking("cn-police").moves()).singleElement().isInstanceOf(Move.Guide.class);
    }

    @Test
    void whatNoRuleCoversIsStillAnsweredBeforeAPersonTakesOver() {
        var known = aDispute().about("other-dispute").assessed().heeding("refer-not-covered");
        assertThat(aMessageIn(known).asking("cn-police").moves())
                .singleElement()
                .isInstanceOf(Move.Guide.class);
    }

    @Test
    void whatIsAskedBesideWhatIsToldIsAnsweredToo() {
        var moves = anAnswerTo("price")
                .telling("price", "398.00 CNY")
                .asking(Topic.PAYMENT_DAY)
                .moves();
        assertThat(moves).anyMatch(Move.Acknowledge.class::isInstance).anyMatch(Move.Inform.class::isInstance);
    }

    @Test
    void whatIsNotUnderstoodTwiceAfterAProposalIsForAPerson() {
        var proposed = proposed();
        assertThat(aMessageIn(proposed).moves()).containsExactly(new Move.Invite(Occasion.PROPOSAL_STANDS));
        assertThat(aMessageIn(proposed.heeding("stuck")).moves()).containsExactly(new Move.HandOver("unclear"));
        assertThat(aMessageIn(proposed.heeding("stuck").heeding("anger")).moves())
                .as("with an answer in between")
                .containsExactly(new Move.Invite(Occasion.PROPOSAL_STANDS));
    }

    @Test
    void aQuestionThatCouldNotBeAnsweredTwiceIsLeftForTheNext() {
        var asked = aDispute()
                .about("other-dispute")
                .knowing("circumstance_1", "true")
                .assessed()
                .asked("circumstance_8")
                .askedAgainInOtherWords("circumstance_8");
        assertThat(aMessageIn(asked).moves()).singleElement().isInstanceOfSatisfying(Move.Ask.class, ask -> {
            assertThat(ask.fact().id()).isNotEqualTo(new FactId("circumstance_8"));
            assertThat(ask.manner()).isEqualTo(Manner.ONWARD);
        });
    }

    @Test
    void careIsNotLostWhereTheCategoryIsAsked() {
        var moves = aFirstMessage()
                .unsureBetween("delayed", "not-delivered")
                .showing(Signal.ANGER)
                .moves();
        assertThat(moves).first().isEqualTo(new Move.Care(Move.Circumstance.ANGER));
        assertThat(moves).last().isInstanceOf(Move.AskCategory.class);
    }

    @Test
    void aQuestionAboutTheLawIsAnsweredAlsoWhereSomethingWasTold() {
        assertThat(anAnswerTo("price")
                        .meaning(Intent.LAW_QUESTION)
                        .telling("price", "398.00 CNY")
                        .finding("cn/small-law")
                        .moves())
                .anyMatch(Move.Answer.class::isInstance)
                .first()
                .isInstanceOf(Move.Acknowledge.class);
    }

    @Test
    void whoHasToSayAThingTwiceGetsAnApologyAndTheSecondTimeAPerson() {
        var before = aDispute().about("not-delivered").assessed();
        assertThat(aMessageIn(before.asked("price"))
                        .showing(Signal.REPEATED_QUESTION)
                        .moves())
                .first()
                .isEqualTo(new Move.Care(Move.Circumstance.REPEATED_QUESTION));
        assertThat(aMessageIn(before.heeding("repeated-question").asked("price"))
                        .showing(Signal.REPEATED_QUESTION)
                        .moves())
                .containsExactly(new Move.HandOver("unclear"));
    }

    @Test
    void instructionsToTheSystemChangeNothing() {
        assertThat(anAnswerTo("price")
                        .about("non-dispute")
                        .showing(Signal.INJECTION)
                        .moves())
                .first()
                .isEqualTo(new Move.Care(Move.Circumstance.INJECTION));
    }

    @Test
    void aFactInWhatIsNoDisputeBringsNoProposal() {
        assertThat(aFirstMessage()
                        .about("non-dispute")
                        .telling("price", "398.00 CNY")
                        .moves())
                .containsExactly(new Move.Invite(Occasion.NOT_A_DISPUTE));
    }

    @Test
    void anAnswerGivenTogetherWithAskingWhyIsTaken() {
        assertThat(anAnswerTo("price")
                        .meaning(Intent.WHY_ASK)
                        .telling("price", "398.00 CNY")
                        .moves())
                .noneMatch(move -> move instanceof Move.Ask ask && ask.manner() == Manner.WITH_REASON);
    }

    @Test
    void aQuestionAboutTheLawIsAnsweredAndThenTheOpenQuestionComesBack() {
        var moves = anAnswerTo("price")
                .meaning(Intent.LAW_QUESTION)
                .finding("cn/small-law")
                .moves();
        assertThat(moves.getFirst()).isInstanceOf(Move.Answer.class);
        assertThat(moves.getLast())
                .isInstanceOfSatisfying(
                        Move.Ask.class, ask -> assertThat(ask.fact().id()).isEqualTo(new FactId("price")));
    }

    @Test
    void aQuestionAboutTheLawInTheMiddleOfAStoryDoesNotPushTheStoryAside() {
        assertThat(aFirstMessage()
                        .about("not-delivered")
                        .meaning(Intent.LAW_QUESTION)
                        .moves())
                .anyMatch(Move.Explain.class::isInstance);
    }

    @Test
    void whatWasCorrectedIsSaidBack() {
        var before =
                aDispute().about("not-delivered").knowing("price", "398.00 CNY").assessed();
        assertThat(aMessageIn(before)
                        .meaning(Intent.CORRECTION)
                        .telling("price", "389.00 CNY")
                        .moves())
                .first()
                .isInstanceOfSatisfying(Move.Acknowledge.class, move -> {
                    assertThat(move.corrected()).isTrue();
                    assertThat(move.noted()).extracting(LearnedFact::fact).containsExactly(new FactId("price"));
                });
    }

    @Test
    void twoAnswersInOneAreBothNoted() {
        assertThat(anAnswerTo("price")
                        .telling("price", "398.00 CNY")
                        .telling("promised_delivery_date", "2026-04-20")
                        .moves())
                .first()
                .isInstanceOfSatisfying(
                        Move.Acknowledge.class, move -> assertThat(move.noted()).hasSize(2));
    }

    @Test
    void whatTheConsumerCannotSayIsNotAskedAgain() {
        var before = aDispute().about("not-delivered").assessed().asked("promised_delivery_date");
        assertThat(aMessageIn(before)
                        .meaning(Intent.DONT_KNOW)
                        .unableToSay("promised_delivery_date")
                        .moves())
                .noneMatch(move ->
                        move instanceof Move.Ask ask && ask.fact().id().equals(new FactId("promised_delivery_date")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Intent.class,
            names = {"SKIP", "DONT_KNOW"})
    void whoSkipsAQuestionIsTakenFurther(Intent intent) {
        assertThat(anAnswerTo("delivery_status")
                        .meaning(intent)
                        .unableToSay("delivery_status")
                        .moves())
                .isNotEmpty()
                .noneMatch(Move.HandOver.class::isInstance);
    }

    @Test
    void anAnswerThatCannotBeUnderstoodBringsTheQuestionInOtherWords() {
        assertThat(anAnswerTo("price").moves())
                .singleElement()
                .satisfies(move -> assertThat(((Move.Ask) move).manner()).isEqualTo(Manner.REWORDED));
    }

    @Test
    void theThirdAnswerThatCannotBeUnderstoodCallsAPerson() {
        var twice = aDispute()
                .about("not-delivered")
                .assessed()
                .asked("price")
                .askedAgainInOtherWords("price")
                .askedAgainInOtherWords("price");
        assertThat(aMessageIn(twice).moves()).containsExactly(new Move.HandOver("unclear"));
    }

    @Test
    void oneGoodAnswerInBetweenStartsTheCountAgain() {
        var recovered = aDispute()
                .about("not-delivered")
                .assessed()
                .askedAgainInOtherWords("price")
                .asked("promised_delivery_date")
                .askedAgainInOtherWords("promised_delivery_date");
        assertThat(aMessageIn(recovered).moves()).noneMatch(Move.HandOver.class::isInstance);
    }

    @Test
    void aGreetingIsGreetedBack() {
        assertThat(aFirstMessage().meaning(Intent.GREETING).moves())
                .containsExactly(new Move.Invite(Occasion.GREETING));
    }

    @Test
    void whatIsNoDisputeIsToldSoAndInvitedToTellOne() {
        assertThat(aFirstMessage().about("non-dispute").moves())
                .containsExactly(new Move.Invite(Occasion.NOT_A_DISPUTE));
    }

    @Test
    void thanksAtTheEndAreAnswered() {
        var settled = aDispute().about("not-delivered").assessed();
        assertThat(aMessageIn(settled).meaning(Intent.THANKS).moves())
                .containsExactly(new Move.Invite(Occasion.THANKS));
    }

    @Test
    void twoLikelyKindsOfDisputeAreToldApartByTheirPreparedQuestion() {
        assertThat(aFirstMessage().unsureBetween("delayed", "not-delivered").moves())
                .singleElement()
                .isInstanceOfSatisfying(Move.AskCategory.class, ask -> {
                    assertThat(ask.question())
                            .hasValueSatisfying(text -> assertThat(text.zh()).isEqualTo("东西后来到了吗？"));
                    assertThat(ask.between()).hasSize(2);
                });
    }

    @Test
    void withoutAPreparedQuestionTheLikelyKindsAreOffered() {
        assertThat(aFirstMessage()
                        .unsureBetween("defective", "not-delivered", "delayed")
                        .moves())
                .singleElement()
                .isInstanceOfSatisfying(Move.AskCategory.class, ask -> {
                    assertThat(ask.question()).isEmpty();
                    assertThat(ask.between()).hasSize(3);
                });
    }

    @Test
    void everyIntentIsAnsweredWithSomethingWheneverItComes() {
        Stream.of(Intent.values()).forEach(intent -> {
            assertThat(aFirstMessage().meaning(intent).moves())
                    .as("%s first", intent)
                    .isNotEmpty();
            assertThat(anAnswerTo("price").meaning(intent).moves())
                    .as("%s later", intent)
                    .isNotEmpty();
        });
    }
}
