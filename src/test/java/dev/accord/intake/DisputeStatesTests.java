package dev.accord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Handler;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Refusal;
import dev.accord.timeline.Entry;
import dev.accord.timeline.Timeline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every way a dispute can go: all acts in all orders until nothing new comes of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisputeStatesTests {

    private static final int DEPTH = 2;

    private final Doors doors = Doors.open();
    private final Map<State, List<Act>> ways = explore();

    /// What of a dispute decides what can be done with it.
    private record State(
            Handler handler,
            String mediator,
            boolean closed,
            boolean consented,
            boolean waiting,
            boolean proposed,
            String decided) {

        static State of(Dispute dispute) {
            return new State(
                    dispute.handling().handler(),
                    String.valueOf(dispute.handling().mediator()),
                    dispute.handling().isClosed(),
                    dispute.opening().consented(),
                    !dispute.talk().unanswered().isEmpty(),
                    !dispute.bargaining().proposals().isEmpty(),
                    dispute.bargaining()
                            .decision(1)
                            .map(decided -> decided.decision().name())
                            .orElse(""));
        }
    }

    @Test
    void manyStatesAreReached() {
        assertThat(ways).hasSizeGreaterThan(40);
        assertThat(ways.keySet()).extracting(State::handler).contains(Handler.values());
    }

    @Test
    void everyStateCanStillReachItsEnd() {
        ways.forEach((state, way) -> assertThat(reachableFrom(state))
                .as("from %s, reached by %s", state, way)
                .anyMatch(State::closed));
    }

    @Test
    void noOpenStateIsADeadEnd() {
        ways.keySet().stream()
                .filter(state -> !state.closed())
                .forEach(state -> assertThat(following(state))
                        .as("after %s", ways.get(state))
                        .anyMatch(next -> !next.equals(state)));
    }

    @Test
    void anEndIsAnEnd() {
        ways.keySet().stream()
                .filter(State::closed)
                .forEach(state -> assertThat(following(state))
                        .as("after %s", ways.get(state))
                        .allMatch(next -> next.closed() && next.handler() == state.handler()));
    }

    @Test
    void whereAPersonIsCalledOrHasItTheAssistantHasNoTurn() {
        ways.forEach((state, way) -> {
            var dispute = doors.disputes().get(walk(way));
            if (state.handler() != Handler.ASSISTANT || state.closed() || !state.consented()) {
                assertThat(dispute.awaitsAssistant()).as("after %s", way).isFalse();
            }
        });
    }

    @Test
    void inEveryOrderOfActsTheAssistantSpeaksOnlyWhileItHandles() {
        var all = new ArrayList<List<Act>>();
        ways.values().forEach(way -> all.addAll(longer(way)));
        all.addAll(everyOrder(DEPTH));
        for (var way : all) {
            assertThat(spokeOutOfTurn(walkWatching(way))).as("after %s", way).isEmpty();
        }
    }

    @Test
    void twoMediatorsNeverHoldTheSameDispute() {
        ways.keySet().stream()
                .filter(state -> state.handler() == Handler.MEDIATOR && !state.closed())
                .forEach(state -> {
                    var other = state.mediator().equals("anna") ? Act.ANOTHER_MEDIATOR_TAKES : Act.MEDIATOR_TAKES;
                    assertThat(after(state, other))
                            .as("after %s", ways.get(state))
                            .isEqualTo(state);
                });
    }

    @Test
    void everyAudienceCountsWithoutGapsHoweverItWent() {
        ways.values().forEach(way -> {
            var dispute = doors.disputes().get(walk(way));
            for (var audience : Audience.values()) {
                var entries = Timeline.of(dispute, audience).after(0, 1_000);
                assertThat(entries).extracting(Entry::seq).isEqualTo(numbers(entries.size()));
            }
        });
    }

    private Map<State, List<Act>> explore() {
        var found = new LinkedHashMap<State, List<Act>>();
        var open = new ArrayDeque<List<Act>>(List.of(List.of()));
        while (!open.isEmpty()) {
            var way = open.poll();
            if (found.putIfAbsent(State.of(doors.disputes().get(walk(way))), way) == null) {
                open.addAll(longer(way));
            }
        }
        return found;
    }

    private static List<List<Act>> longer(List<Act> way) {
        return List.of(Act.values()).stream().map(act -> plus(way, act)).toList();
    }

    private static List<List<Act>> everyOrder(int length) {
        List<List<Act>> ways = List.of(List.of());
        for (int i = 0; i < length; i++) {
            ways = ways.stream().flatMap(way -> longer(way).stream()).toList();
        }
        return ways;
    }

    private Set<State> reachableFrom(State start) {
        var seen = new HashSet<State>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var state = open.poll();
            if (seen.add(state)) {
                open.addAll(following(state));
            }
        }
        return seen;
    }

    private final Map<State, Set<State>> next = new LinkedHashMap<>();

    private Set<State> following(State state) {
        return next.computeIfAbsent(state, from -> {
            var states = new HashSet<State>();
            for (var act : Act.values()) {
                states.add(after(from, act));
            }
            return states;
        });
    }

    private State after(State state, Act act) {
        return State.of(doors.disputes().get(walk(plus(ways.get(state), act))));
    }

    private static List<Act> plus(List<Act> way, Act act) {
        var longer = new ArrayList<>(way);
        longer.add(act);
        return List.copyOf(longer);
    }

    private DisputeId walk(List<Act> way) {
        var id = doors.aDispute();
        way.forEach(act -> attempt(act, id));
        return id;
    }

    /// The dispute after each act.
    private List<Dispute> walkWatching(List<Act> way) {
        var id = doors.aDispute();
        var steps = new ArrayList<>(List.of(doors.disputes().get(id)));
        for (var act : way) {
            attempt(act, id);
            steps.add(doors.disputes().get(id));
        }
        return steps;
    }

    private void attempt(Act act, DisputeId id) {
        try {
            act.on(id, doors);
        } catch (Refusal refused) {
            // an act that cannot be done now leaves everything as it was
        }
    }

    private static List<Entry> spokeOutOfTurn(List<Dispute> steps) {
        var wrong = new ArrayList<Entry>();
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i - 1).isWithAssistant()) {
                long before = Timeline.of(steps.get(i - 1), Audience.STAFF).head();
                Timeline.of(steps.get(i), Audience.STAFF).after(before, 100).stream()
                        .filter(entry -> entry.author() == Author.ASSISTANT)
                        .forEach(wrong::add);
            }
        }
        return wrong;
    }

    private static List<Long> numbers(int count) {
        return java.util.stream.LongStream.rangeClosed(1, count).boxed().toList();
    }
}
