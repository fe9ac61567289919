package dev.accord.dispute;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How an agreement fares: who accepted it, its signature, and how each promise stands.
///
/// @param standing the seller's standing offer that covers the newest proposal
/// @param reminded the promises that the seller was reminded of
/// @param broken the promises whose breach sent the dispute back
public record Performance(
        Optional<AgreementEvent.StandingOfferApplied> standing,
        Optional<AgreementEvent.AgreementDrawnUp> drawnUp,
        Map<Author, Acceptance> acceptances,
        Optional<AgreementEvent.AgreementSigned> signature,
        Map<Integer, Promise.State> states,
        Set<Integer> reminded,
        Set<Integer> broken) {

    static final Performance NONE = new Performance(
            Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Map.of(), Set.of(), Set.of());

    public Performance {
        acceptances = Map.copyOf(acceptances);
        states = Map.copyOf(states);
        reminded = Set.copyOf(reminded);
        broken = Set.copyOf(broken);
    }

    /// @param terms the hash of the terms that were accepted
    public record Acceptance(Instant at, String terms) {}

    public boolean isDrawnUp() {
        return drawnUp.isPresent();
    }

    public List<Promise> promises() {
        return drawnUp.map(AgreementEvent.AgreementDrawnUp::promises).orElse(List.of());
    }

    public boolean isAcceptedBy(Author side) {
        return acceptances.containsKey(side);
    }

    public Optional<Promise> promise(int number) {
        return promises().stream().filter(promise -> promise.number() == number).findFirst();
    }

    public Promise.State state(Promise promise) {
        return states.getOrDefault(promise.number(), Promise.State.OPEN);
    }

    /// Everything has arrived, as the consumer says; where nothing was to be done, once it is signed.
    public boolean isComplete() {
        boolean isInForce = signature.isPresent() || !promises().isEmpty();
        return isInForce && promises().stream().allMatch(promise -> state(promise) == Promise.State.RECEIVED);
    }

    /// What is not in time and not known to be done: the seller said nothing, or the consumer says that it is missing.
    public List<Promise> late(Instant now) {
        return unsettled()
                .filter(promise ->
                        !broken.contains(promise.number()) && !promise.ends().isAfter(now))
                .toList();
    }

    /// What the seller is to be reminded of.
    public List<Promise> toRemind(Instant now) {
        return forgotten().filter(promise -> !promise.remind().isAfter(now)).toList();
    }

    /// When the first open promise is too late, also where it has been broken already; empty where nothing is open.
    public Optional<Instant> ends() {
        return unsettled().map(Promise::ends).min(Instant::compareTo);
    }

    /// When something is next to be done; empty where nothing is.
    public Optional<Instant> due() {
        var ends = unsettled()
                .filter(promise -> !broken.contains(promise.number()))
                .map(Promise::ends);
        return Stream.concat(forgotten().map(Promise::remind), ends).min(Instant::compareTo);
    }

    private Stream<Promise> unsettled() {
        return promises().stream().filter(promise -> switch (state(promise)) {
            case OPEN, MISSING -> true;
            case DONE, RECEIVED -> false;
        });
    }

    private Stream<Promise> forgotten() {
        return unsettled()
                .filter(promise -> !reminded.contains(promise.number()) && !broken.contains(promise.number()));
    }

    Performance after(DisputeEvent event, Instant at) {
        return switch (event) {
            case AgreementEvent.StandingOfferApplied applied ->
                new Performance(Optional.of(applied), drawnUp, acceptances, signature, states, reminded, broken);
            case AgreementEvent.AgreementDrawnUp drawn ->
                new Performance(standing, Optional.of(drawn), acceptances, signature, states, reminded, broken);
            case AgreementEvent.AgreementAccepted(var by, var terms) -> accepted(by, new Acceptance(at, terms));
            case AgreementEvent.AgreementSigned signed ->
                new Performance(standing, drawnUp, acceptances, Optional.of(signed), states, reminded, broken);
            case AgreementEvent.PromiseReported reported -> reported(reported);
            case AgreementEvent.PromiseReminded(var numbers) ->
                new Performance(standing, drawnUp, acceptances, signature, states, and(reminded, numbers), broken);
            case AgreementEvent.AgreementBroken(var numbers) ->
                new Performance(standing, drawnUp, acceptances, signature, states, reminded, and(broken, numbers));
            case DisputeEvent _ -> this;
        };
    }

    private Performance accepted(Author by, Acceptance acceptance) {
        var more = new HashMap<>(acceptances);
        more.put(by, acceptance);
        return new Performance(standing, drawnUp, more, signature, states, reminded, broken);
    }

    /// What the consumer says counts more than what the seller says.
    private Performance reported(AgreementEvent.PromiseReported report) {
        var now = new HashMap<>(states);
        if (report.by() == Author.MERCHANT) {
            now.merge(report.number(), seller(report), (known, told) -> known == Promise.State.RECEIVED ? known : told);
        } else {
            now.put(report.number(), report.done() ? Promise.State.RECEIVED : Promise.State.MISSING);
        }
        return new Performance(standing, drawnUp, acceptances, signature, now, reminded, broken);
    }

    private static Promise.State seller(AgreementEvent.PromiseReported report) {
        return report.done() ? Promise.State.DONE : Promise.State.OPEN;
    }

    private static Set<Integer> and(Set<Integer> known, List<Integer> more) {
        var all = new HashSet<>(known);
        all.addAll(more);
        return all;
    }
}
