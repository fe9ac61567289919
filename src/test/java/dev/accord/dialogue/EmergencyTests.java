package dev.accord.dialogue;

import static dev.accord.dialogue.TestSituation.aFirstMessage;
import static dev.accord.dialogue.TestSituation.aMessageIn;
import static dev.accord.dialogue.TestSituation.anAnswerTo;
import static dev.accord.dispute.TestDispute.aDispute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dialogue.Move.Circumstance;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Signal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each signal has its move.
class EmergencyTests {

    @Test
    void whoSpeaksOfSelfHarmIsToldWhereHelpIsAndAPersonIsCalled() {
        assertThat(anAnswerTo("price").showing(Signal.SELF_HARM, Signal.ANGER).moves())
                .containsExactly(new Move.Care(Circumstance.SELF_HARM), new Move.HandOver("self-harm"));
    }

    @Test
    void whoWantsAPersonGetsOneAtOnceWhateverElseWasSaid() {
        assertThat(anAnswerTo("price")
                        .showing(Signal.WANTS_HUMAN, Signal.ANGER)
                        .telling("price", "398.00 CNY")
                        .moves())
                .containsExactly(new Move.HandOver("asked"));
        assertThat(aFirstMessage().showing(Signal.WANTS_HUMAN).moves()).containsExactly(new Move.HandOver("asked"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Signal.class,
            names = {"ANGER", "MINOR", "ELDERLY", "MEDICAL_URGENCY", "DANGER", "LEGAL_THREAT", "DEADLINE_NEAR"})
    void aCircumstanceGetsWordsOfItsOwnAndThenTheMatterGoesOn(Signal signal) {
        var moves = aFirstMessage().about("not-delivered").showing(signal).moves();
        assertThat(moves.getFirst()).isEqualTo(new Move.Care(Circumstance.valueOf(signal.name())));
        assertThat(moves.get(1)).isInstanceOf(Move.Explain.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Signal.class,
            names = {"ANGER", "MINOR", "ELDERLY", "MEDICAL_URGENCY", "DANGER", "LEGAL_THREAT", "DEADLINE_NEAR"})
    void aCircumstanceIsAnsweredOnce(Signal signal) {
        var code = Attention.code(Circumstance.valueOf(signal.name()));
        var dispute = aDispute().about("not-delivered").heeding(code).asked("price");
        assertThat(aMessageIn(dispute)
                        .showing(signal)
                        .telling("price", "398.00 CNY")
                        .moves())
                .noneMatch(Move.Care.class::isInstance);
    }

    @Test
    void ofSeveralCircumstancesOnlyOneIsAnsweredInATurn() {
        assertThat(aFirstMessage()
                        .about("not-delivered")
                        .showing(Signal.ANGER, Signal.ELDERLY, Signal.LEGAL_THREAT)
                        .moves())
                .filteredOn(Move.Care.class::isInstance)
                .hasSize(1);
    }

    @Test
    void abuseWithoutAMatterGetsOneCalmSentenceAndTheOpenQuestionAgain() {
        var moves = anAnswerTo("price").showing(Signal.ABUSE);
        assertThat(aFirstMessage().showing(Signal.ABUSE).moves())
                .containsExactly(new Move.Care(Circumstance.ABUSE), new Move.Invite(Move.Occasion.UNCLEAR));
        assertThat(moves.moves()).isNotEmpty();
    }

    @Test
    void abuseForTheSecondTimeCallsAPerson() {
        assertThat(aMessageIn(aDispute().heeding("abuse")).showing(Signal.ABUSE).moves())
                .containsExactly(new Move.HandOver("abuse"));
    }

    @Test
    void aStoryToldInAngerAndAbuseIsStillAStory() {
        assertThat(aFirstMessage()
                        .about("not-delivered")
                        .showing(Signal.ABUSE, Signal.ANGER)
                        .telling("price", "398.00 CNY")
                        .moves())
                .anyMatch(Move.Explain.class::isInstance)
                .noneMatch(Move.HandOver.class::isInstance);
    }

    @Test
    void wordsAimedAtTheSystemChangeNothing() {
        assertThat(anAnswerTo("price")
                        .telling("price", "398.00 CNY")
                        .showing(Signal.INJECTION)
                        .moves())
                .isEqualTo(anAnswerTo("price").telling("price", "398.00 CNY").moves());
    }

    @Test
    void whoTakesTheComplaintBackIsLetGo() {
        assertThat(anAnswerTo("price").meaning(Intent.WITHDRAW).moves())
                .singleElement()
                .isInstanceOf(Move.Close.class);
    }

    @Test
    void somethingTakenBackInTheSameBreathAsAFactIsNotTheComplaint() {
        assertThat(anAnswerTo("price")
                        .meaning(Intent.WITHDRAW)
                        .telling("price", "398.00 CNY")
                        .moves())
                .noneMatch(Move.Close.class::isInstance);
    }

    @Test
    void everySignalIsAnsweredWithSomethingWheneverItComes() {
        Stream.of(Signal.values()).forEach(signal -> {
            assertThat(aFirstMessage().showing(signal).moves())
                    .as("%s first", signal)
                    .isNotEmpty();
            assertThat(anAnswerTo("price").showing(signal).moves())
                    .as("%s later", signal)
                    .isNotEmpty();
        });
    }
}
