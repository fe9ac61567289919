package dev.accord.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.RuleId;
import dev.accord.entitlement.Verdict.Mismatch;
import dev.accord.kit.JsonReport;
import dev.accord.kit.ShippedEdition;
import dev.accord.kit.YamlFolder;
import dev.accord.shared.Jurisdiction;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every fact set of `eval/entitlements` through the rules and the negotiator.
@Tag("eval")
class EntitlementEvaluationTests {

    private final Edition edition = ShippedEdition.get();
    private final List<FactSet> sets = YamlFolder.items("eval/entitlements").stream()
            .map(item -> FactSet.of(item, edition))
            .toList();

    @Test
    void everyFactSetComesOutAsTheLawSays() {
        var verdicts = sets.stream().map(set -> Verdict.on(set, edition)).toList();
        var mismatches = verdicts.stream()
                .flatMap(verdict -> verdict.mismatches().stream())
                .toList();
        print(mismatches);
        var low = report(verdicts, mismatches).publish();
        assertThat(low).as("figures under their baseline").isEmpty();
    }

    @Test
    void everyFactSetHasANameOfItsOwn() {
        assertThat(sets).extracting(FactSet::id).doesNotHaveDuplicates();
    }

    private JsonReport report(List<Verdict> verdicts, List<Mismatch> mismatches) {
        int checks = verdicts.stream().mapToInt(Verdict::checks).sum();
        long passed = verdicts.stream()
                .filter(verdict -> verdict.mismatches().isEmpty())
                .count();
        return new JsonReport("entitlements")
                .figure("fact-sets", sets.size())
                .figure("fact-sets-passed", (double) passed / sets.size())
                .figure("expectations-met", 1 - (double) mismatches.size() / checks)
                .figure("rules-held", share(held()))
                .figure("rules-not-held", share(notHeld()))
                .detail("mismatches", mismatches)
                .detail("sets-by-jurisdiction", byJurisdiction())
                .detail("rules-never-held", never(held()));
    }

    private Set<RuleId> held() {
        return sets.stream().flatMap(set -> set.expected().holds().stream()).collect(Collectors.toSet());
    }

    private Set<RuleId> notHeld() {
        return sets.stream()
                .flatMap(set ->
                        Stream.concat(set.expected().fails().stream(), set.expected().undecided().keySet().stream()))
                .collect(Collectors.toSet());
    }

    private double share(Set<RuleId> rules) {
        return (double) (edition.rules().size() - never(rules).size())
                / edition.rules().size();
    }

    private List<String> never(Set<RuleId> rules) {
        return edition.rules().stream()
                .filter(rule -> !rules.contains(rule.id()))
                .map(rule -> rule.id().value())
                .sorted()
                .toList();
    }

    private TreeMap<Jurisdiction, Long> byJurisdiction() {
        return sets.stream().collect(Collectors.groupingBy(FactSet::jurisdiction, TreeMap::new, Collectors.counting()));
    }

    private static void print(List<Mismatch> mismatches) {
        for (var one : mismatches) {
            System.out.printf(
                    "%-36s %-40s expected %-40s came %s%n", one.set(), one.what(), one.expected(), one.came());
        }
    }
}
