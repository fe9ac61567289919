package dev.accord.dispute;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The clocks of a dispute by the stage they belong to. Only the clock of the stage that it is in runs.
public record Clocks(Map<Stage, Clock> all) {

    static final Clocks NONE = new Clocks(Map.of());

    public Clocks {
        all = Map.copyOf(all);
    }

    public Optional<Clock> of(Stage stage) {
        return Optional.ofNullable(all.get(stage));
    }

    Clocks after(DisputeEvent event, Instant at) {
        return switch (event) {
            case RoundEvent.ClockSet(var clock) -> with(clock);
            case RoundEvent.ClockExtended extended ->
                changed(extended.stage(), clock -> clock.extended(extended.ends()));
            case RoundEvent.ClockReminded(var stage, var due) -> changed(stage, clock -> clock.reminded(due));
            case RoundEvent.ClockRanOut(var stage) -> without(stage);
            case DisputeEvent.MessageSaid said when said.author() == Author.CONSUMER -> restarted(at);
            case DisputeEvent _ -> this;
        };
    }

    /// The dispute went from one stage into another. What cannot come back is over; a person's having it is a detour.
    Clocks moved(Stage from, Stage to, Instant at) {
        if (from == to) {
            return this;
        }
        return switch (to) {
            case CLOSED -> NONE;
            case MEDIATION -> changed(from, clock -> clock.paused(at)).changed(to, clock -> clock.resumed(at));
            case INTAKE, NOTICE, NEGOTIATION, PERFORMANCE ->
                withoutEarlierThan(to).changed(to, clock -> clock.resumed(at));
        };
    }

    private Clocks withoutEarlierThan(Stage stage) {
        return all.keySet().stream()
                .filter(one -> one.compareTo(stage) < 0)
                .reduce(this, Clocks::without, (one, _) -> one);
    }

    private Clocks restarted(Instant at) {
        return all.values().stream()
                .filter(Clock::restarts)
                .reduce(this, (clocks, clock) -> clocks.with(clock.restarted(at)), (one, _) -> one);
    }

    private Clocks changed(Stage stage, UnaryOperator<Clock> change) {
        return of(stage).map(clock -> with(change.apply(clock))).orElse(this);
    }

    private Clocks with(Clock clock) {
        var more = copy(all.values());
        more.put(clock.stage(), clock);
        return new Clocks(more);
    }

    private Clocks without(Stage stage) {
        var fewer = copy(all.values());
        fewer.remove(stage);
        return new Clocks(fewer);
    }

    private static Map<Stage, Clock> copy(Collection<Clock> clocks) {
        var copy = new EnumMap<Stage, Clock>(Stage.class);
        clocks.forEach(clock -> copy.put(clock.stage(), clock));
        return copy;
    }
}
