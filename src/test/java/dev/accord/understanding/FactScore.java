package dev.accord.understanding;

import dev.accord.edition.FactValue;
import dev.accord.understanding.CategoryScore.Judged;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How well the facts were told that the labels cover.
record FactScore(Map<String, Counts> byFact) {

    /// The facts that the utterances are labelled with.
    private static final List<String> LABELLED = List.of(
            "price",
            "purchase_date",
            "delivery_date",
            "order",
            "goods",
            "platform",
            "channel",
            "seller_contacted",
            "remedy",
            "evidence");
    /// Names count as found where one holds the other; lists where they share a value.
    private static final Set<String> NAMES = Set.of("order", "goods", "platform");
    private static final Set<String> LISTS = Set.of("remedy", "evidence");

    record Counts(int right, int found, int labelled) {

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return labelled == 0 ? 1 : (double) right / labelled;
        }

        Counts plus(Counts other) {
            return new Counts(right + other.right, found + other.found, labelled + other.labelled);
        }
    }

    static FactScore of(List<Judged> judged) {
        var counts = new TreeMap<String, Counts>();
        judged.stream()
                .filter(one -> one.label().isDispute())
                .forEach(one -> LABELLED.forEach(fact -> counts.merge(fact, counts(one, fact), Counts::plus)));
        return new FactScore(counts);
    }

    /// All but the goods of services, which the labels leave out.
    Counts all() {
        return byFact.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("goods"))
                .map(Map.Entry::getValue)
                .reduce(new Counts(0, 0, 0), Counts::plus);
    }

    private static Counts counts(Judged one, String fact) {
        var wanted = Optional.ofNullable(one.label().facts().get(fact));
        var found = one.reading().facts().stream()
                .filter(told -> told.fact().value().equals(fact))
                .map(told -> text(told.value()))
                .findFirst();
        boolean same = wanted.isPresent() && found.isPresent() && same(fact, wanted.get(), found.get());
        return new Counts(same ? 1 : 0, found.isPresent() ? 1 : 0, wanted.isPresent() ? 1 : 0);
    }

    private static boolean same(String fact, String wanted, String found) {
        if (NAMES.contains(fact)) {
            var one = Plain.of(wanted);
            var other = Plain.of(found);
            return one.contains(other) || other.contains(one);
        }
        return LISTS.contains(fact)
                ? !Collections.disjoint(Arrays.asList(wanted.split(",")), Arrays.asList(found.split(",")))
                : wanted.equals(found);
    }

    private static String text(FactValue value) {
        return value instanceof FactValue.Choices(List<String> choices)
                ? choices.stream().sorted().collect(Collectors.joining(","))
                : value.asText();
    }
}
