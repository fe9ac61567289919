package dev.accord.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.llm.Endpoint.Completion;
import dev.accord.llm.ModelCall.Outcome;
import dev.accord.privacy.PatternRedactor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ResilientModelTests {

    private static final Duration LIMIT = Duration.ofMillis(1_500);

    private final Deque<Supplier<Completion>> script = new ArrayDeque<>();
    private int calls;
    private int asks;
    private int atOnce = 16;
    private Instant now = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void aPassingFaultIsTriedAgain() {
        script.add(() -> refused(Duration.ZERO));
        script.add(() -> refused(Duration.ZERO));
        assertThat(ask(model(1_000)).said()).contains("yes");
        assertThat(calls).isEqualTo(3);
    }

    @Test
    void anEndpointThatAsksForAPauseGetsIt() {
        var model = model(1_000);
        script.add(() -> refused(Duration.ofSeconds(60)));
        assertThat(ask(model).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ask(model).outcome()).isEqualTo(Outcome.RESTING);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void afterManyFaultsInARowNothingIsAskedForAWhile() {
        var model = model(1_000);
        for (int i = 0; i < 6; i++) {
            script.add(() -> {
                throw EndpointFault.of(Outcome.TIMEOUT);
            });
            assertThat(ask(model).outcome()).isEqualTo(Outcome.TIMEOUT);
        }
        assertThat(ask(model).outcome()).isEqualTo(Outcome.RESTING);
        assertThat(calls).isEqualTo(6);
    }

    @Test
    void theDaysTokensRunOutAndComeBackTheNextDay() {
        var model = model(30);
        assertThat(ask(model).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(ask(model).outcome()).isEqualTo(Outcome.SPENT);
        now = now.plus(Duration.ofDays(1));
        assertThat(ask(model).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aDisputesTokensRunOut() {
        var model = model(1_000_000);
        assertThat(model.consult(59_999).ask(another(), 1)).contains("yes");
        assertThat(model.consult(60_000).ask(another(), 1)).isEmpty();
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void afterAFaultTheTurnAsksNoMore() {
        var consultation = model(1_000).consult(0);
        script.add(() -> {
            throw EndpointFault.of(Outcome.TIMEOUT);
        });
        assertThat(consultation.ask(another(), 0.5)).isEmpty();
        assertThat(consultation.ask(another(), 1)).isEmpty();
        assertThat(calls).isEqualTo(1);
        assertThat(consultation.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.outcome()).isEqualTo(Outcome.TIMEOUT));
    }

    @Test
    void anIdenticalAskIsAnsweredFromMemory() {
        var model = model(1_000);
        var same = another();
        assertThat(model.ask(same, LIMIT).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(model.ask(same, LIMIT).outcome()).isEqualTo(Outcome.REMEMBERED);
        assertThat(calls).isEqualTo(1);
    }

    @Test
    void whatAModelMakesUpIsMaskedOnRecord() {
        script.add(() -> new Completion("电话13912345078", 1, 1));
        assertThat(ask(model(1_000)).answer()).doesNotContain("13912345078");
    }

    @Test
    void oneMoreThanMayRunAtOnceIsTurnedAwayAndNothingLeaves() {
        atOnce = 1;
        var model = model(1_000);
        var inner = new ArrayList<ModelCall>();
        script.add(() -> {
            inner.add(ask(model));
            return new Completion("yes", 1, 1);
        });
        assertThat(ask(model).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(inner).singleElement().satisfies(call -> {
            assertThat(call.outcome()).isEqualTo(Outcome.BUSY);
            assertThat(call.tokens()).isZero();
        });
        assertThat(ask(model).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void furtherAttemptsAreAShareOfTheAsks() {
        var budget = new RetryBudget();
        int taken = 0;
        for (int i = 0; i < 100; i++) {
            budget.asked();
            taken += budget.take() ? 1 : 0;
        }
        assertThat(taken).isBetween(25, 30);
    }

    @Test
    void anAskThatIsHeardHearsTheAnswerCome() {
        var heard = new ArrayList<String>();
        assertThat(model(1_000).ask(another().heard(heard::add), LIMIT).said()).contains("yes");
        assertThat(heard).containsExactly("ye", "yes");
    }

    private ModelCall ask(LanguageModel model) {
        return model.ask(another(), LIMIT);
    }

    private Ask another() {
        var prompt = new Prompt("test", "1", "{}", Map::toString);
        return new Ask(prompt, Map.of("n", Integer.toString(asks++)), Map.of(), 100);
    }

    private ResilientModel model(long dayTokens) {
        var settings = new ModelSettings(
                "http://model.test",
                "",
                "test",
                Duration.ofMillis(1_800),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                atOnce,
                60_000,
                dayTokens,
                Duration.ofMinutes(1),
                Duration.ofSeconds(20));
        return new ResilientModel(settings, this::complete, new PatternRedactor(), new DayBudget(() -> now, dayTokens));
    }

    private Completion complete(
            String system, String data, String schema, int longest, Duration limit, Consumer<String> hearing) {
        calls++;
        hearing.accept("ye");
        hearing.accept("yes");
        return script.isEmpty() ? new Completion("yes", 20, 10) : script.poll().get();
    }

    private static Completion refused(Duration pause) {
        throw new EndpointFault(Outcome.REFUSED, true, pause);
    }
}
