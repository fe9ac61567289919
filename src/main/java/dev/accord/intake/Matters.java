package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Dispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactValue;
import dev.accord.entitlement.Assessment;
import dev.accord.understanding.Reading;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which categories' rules are looked at, and in which currency the deal was made.
final class Matters {

    private static final int WHILE_UNSURE = 2;

    private Matters() {}

    /// The category and what else the story holds; while unsure, those of the highest confidence: the order of a
    /// reading is not looked at, since there a second opinion may have a say, and rules are none of a model's
    /// business. Who is refused the return of a fake may claim for the fake as well: a category whose most telling
    /// fact is told counts, whatever the story is called.
    static Set<CategoryId> in(CaseFile file, Reading reading, Edition edition) {
        var matters = new HashSet<CategoryId>();
        file.category().ifPresent(recognised -> {
            matters.add(recognised.category());
            matters.addAll(recognised.secondary());
            matters.addAll(edition.toldBy(file.values()));
            if (recognised.unsure()) {
                reading.categories().stream()
                        .sorted(Comparator.comparingDouble(Reading.Scored::confidence)
                                .reversed())
                        .limit(WHILE_UNSURE)
                        .forEach(scored -> matters.add(scored.category()));
            }
        });
        return matters;
    }

    /// Without the undecided rules that turn on facts which do not matter in these kinds of dispute: nobody is told
    /// that
    /// they may claim a car's replacement for contact lenses.
    static Assessment relevant(Assessment assessment, CaseFile file, Edition edition) {
        var facts = file.category().stream()
                .flatMap(recognised -> Stream.of(
                                Set.of(recognised.category()), recognised.secondary(), edition.toldBy(file.values()))
                        .flatMap(Collection::stream))
                .flatMap(kind -> edition.category(kind).facts().stream())
                .collect(Collectors.toSet());
        var findings = assessment.findings().stream()
                .filter(finding ->
                        finding.outcome() != Assessment.Outcome.UNDECIDED || facts.containsAll(finding.missing()))
                .toList();
        return new Assessment(assessment.edition(), assessment.jurisdiction(), assessment.filing(), findings);
    }

    /// That of the amounts told, else that of the jurisdiction.
    static Currency currency(CaseFile file, Dispute dispute) {
        return file.values().values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(fact -> !fact.value().equals("price"))))
                .flatMap(entry -> entry.getValue() instanceof FactValue.Amount(var money)
                        ? Stream.of(money.currency())
                        : Stream.empty())
                .findFirst()
                .orElse(dispute.opening().jurisdiction().currency());
    }
}
