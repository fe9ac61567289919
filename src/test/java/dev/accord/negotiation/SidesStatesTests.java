package dev.accord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Handler;
import dev.accord.dispute.Stage;
import dev.accord.shared.Refusal;
import dev.accord.store.Leases;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every way the two sides can go, all acts in all orders until nothing new comes of it: each open state has a clock,
/// and from each the clocks alone lead to an end.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SidesStatesTests {

    private static final Leases ALWAYS = new Leases() {
        @Override
        public boolean hold(String name, Duration term) {
            return true;
        }

        @Override
        public void release(String name) {}
    };

    private static final Map<String, Consumer<TestSides>> ACTS = acts();

    private final Map<State, List<String>> ways = explore();

    /// What of a dispute decides what the sides can do.
    private record State(
            Stage stage, Handler handler, boolean offered, boolean bid, int round, boolean agreed, boolean told) {

        static State of(Dispute dispute) {
            var rounds = dispute.rounds();
            return new State(
                    dispute.stage(),
                    dispute.handling().handler(),
                    rounds.open().isPresent(),
                    !rounds.bids().placed().isEmpty(),
                    rounds.bids().round(),
                    rounds.agreement().isPresent(),
                    rounds.respondent().isPresent());
        }
    }

    @Test
    void everyStageIsReached() {
        assertThat(ways).hasSizeGreaterThan(25);
        assertThat(ways.keySet()).extracting(State::stage).containsAll(EnumSet.allOf(Stage.class));
    }

    @Test
    void everyStateHasAClockOrIsFinal() {
        ways.forEach((state, way) -> {
            var dispute = walk(way).dispute();
            if (state.stage() == Stage.CLOSED) {
                assertThat(dispute.clocks().all()).as("after %s", way).isEmpty();
            } else {
                var clock = dispute.clocks().of(state.stage());
                assertThat(clock).as("after %s", way).isPresent();
                assertThat(clock.orElseThrow().isPaused()).as("after %s", way).isFalse();
            }
        });
    }

    @Test
    void ifNobodyDoesAnythingMoreTheClocksLeadToAnEnd() {
        ways.forEach((state, way) -> {
            var sides = walk(way);
            for (int ends = 0; ends < 20 && sides.dispute().stage() != Stage.CLOSED; ends++) {
                runOut(sides);
            }
            assertThat(sides.dispute().stage()).as("after %s", way).isEqualTo(Stage.CLOSED);
            assertThat(sides.dispute().handling().outcome())
                    .as("after %s", way)
                    .isIn("settled", "expired", "referred", "mediated", "withdrawn");
        });
    }

    @Test
    void anAgreementIsNeverUndone() {
        ways.keySet().stream().filter(State::agreed).forEach(state -> {
            for (var act : ACTS.keySet()) {
                var way = plus(ways.get(state), act);
                assertThat(walk(way).dispute().rounds().agreement())
                        .as("after %s", way)
                        .isPresent();
            }
        });
    }

    private static Map<String, Consumer<TestSides>> acts() {
        var acts = new LinkedHashMap<String, Consumer<TestSides>>();
        acts.put("the notice is sent", TestSides::notified);
        acts.put("the seller answers", TestSides::answered);
        for (var side : List.of(Author.CONSUMER, Author.MERCHANT)) {
            acts.put(side + " offers", sides -> sides.offers().make(sides.id, side, Fixtures.offer("400.00")));
            acts.put(side + " accepts", sides -> answer(sides, side, DisputeEvent.Decision.ACCEPT));
            acts.put(side + " declines", sides -> answer(sides, side, DisputeEvent.Decision.DECLINE));
            var bid = Fixtures.yuan(side == Author.MERCHANT ? "450.00" : "500.00");
            acts.put(side + " bids", sides -> sides.bidding().place(sides.id, side, bid));
        }
        acts.put("a person is asked for", sides -> sides.then(handoff()));
        acts.put("a mediator takes it", sides -> sides.then(new DisputeEvent.MediatorTookOver("anna")));
        acts.put("the mediator hands back", sides -> handBack(sides));
        acts.put("the mediator closes", sides -> close(sides));
        acts.put("the clock runs out", SidesStatesTests::runOut);
        return acts;
    }

    private static void answer(TestSides sides, Author side, DisputeEvent.Decision decision) {
        sides.offers().answer(sides.id, side, sides.dispute().rounds().offers().size(), decision, "");
    }

    private static DisputeEvent handoff() {
        return new DisputeEvent.HandoffRequested(Author.CONSUMER, "please");
    }

    private static void handBack(TestSides sides) {
        if (sides.dispute().isWithMediator()) {
            sides.then(new DisputeEvent.HandedBack("anna", ""));
        }
    }

    private static void close(TestSides sides) {
        if (sides.dispute().isWithMediator()) {
            sides.then(new DisputeEvent.DisputeClosed(Author.MEDIATOR, "mediated", ""));
        }
    }

    private static void runOut(TestSides sides) {
        sides.dispute().clocks().of(sides.dispute().stage()).ifPresent(clock -> sides.now.set(clock.ends()));
        sides.agenda(new MemoryViews(), ALWAYS).look();
    }

    private static Map<State, List<String>> explore() {
        var found = new LinkedHashMap<State, List<String>>();
        var open = new ArrayDeque<List<String>>(List.of(List.of()));
        while (!open.isEmpty()) {
            var way = open.poll();
            var sides = walk(way);
            if (found.putIfAbsent(State.of(sides.dispute()), way) == null
                    && sides.dispute().stage() != Stage.CLOSED) {
                ACTS.keySet().forEach(act -> open.add(plus(way, act)));
            }
        }
        return found;
    }

    private static List<String> plus(List<String> way, String act) {
        var longer = new ArrayList<>(way);
        longer.add(act);
        return List.copyOf(longer);
    }

    private static TestSides walk(List<String> way) {
        var sides = new TestSides().proposed();
        for (var act : way) {
            try {
                ACTS.get(act).accept(sides);
            } catch (Refusal refused) {
                // an act that cannot be done now leaves everything as it was
            }
        }
        return sides;
    }
}
