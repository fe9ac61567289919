package dev.accord.intake;

import dev.accord.dialogue.Relevance;
import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Dispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Reading;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
        var matters = new HashSet<>(Relevance.kinds(file, edition));
        file.category().ifPresent(recognised -> {
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
