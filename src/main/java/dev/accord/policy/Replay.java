package dev.accord.policy;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.Assessor;
import dev.accord.policy.ReplayReport.Amount;
import dev.accord.policy.ReplayReport.Changed;
import dev.accord.settlement.Negotiator;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Applies a draft to the facts of past disputes and tells whose entitlement changes, by how much.
public final class Replay {

    private final Journal journal;
    private final Disputes disputes;
    private final Assessor assessor;
    private final Negotiator negotiator;

    Replay(Journal journal, Disputes disputes, Assessor assessor, Negotiator negotiator) {
        this.journal = journal;
        this.disputes = disputes;
        this.assessor = assessor;
        this.negotiator = negotiator;
    }

    /// A past matter, named.
    record Past(String dispute, Assessed.Matter matter) {}

    /// Every dispute there is.
    ReplayReport compare(Edition draft, Edition live, Jobs.Progress progress) {
        var ids = journal.heads(Disputes.KIND).keySet().stream()
                .map(head -> new DisputeId(head.name()))
                .toList();
        var matters = ids.stream().flatMap(id -> disputes.find(id).stream()).flatMap(dispute -> past(dispute).stream());
        return compare(matters, ids.size(), draft, live, progress);
    }

    ReplayReport compare(Stream<Past> matters, int count, Edition draft, Edition live, Jobs.Progress progress) {
        var done = new AtomicInteger();
        var changed = matters.parallel()
                .map(past -> {
                    var difference = difference(past, draft, live);
                    progress.of(done.incrementAndGet(), count);
                    return difference;
                })
                .flatMap(Optional::stream)
                .toList();
        return new ReplayReport(draft.hash(), live.hash(), count, done.get(), changed, totals(changed));
    }

    private Optional<Changed> difference(Past past, Edition draft, Edition live) {
        var before = Assessed.under(live, past.matter(), assessor, negotiator);
        var after = Assessed.under(draft, past.matter(), assessor, negotiator);
        if (before.givesTheSame(after)) {
            return Optional.empty();
        }
        var by = after.owed().amount().subtract(before.owed().amount());
        return Optional.of(new Changed(
                past.dispute(),
                Amount.of(before.owed()),
                Amount.of(after.owed()),
                by.toPlainString() + " " + after.owed().currency().getCurrencyCode(),
                rules(before, after)));
    }

    private static Optional<Past> past(Dispute dispute) {
        var file = dispute.file();
        return file.category().map(recognised -> {
            Set<CategoryId> categories = new HashSet<>(recognised.secondary());
            categories.add(recognised.category());
            var law = dispute.opening().jurisdiction();
            var currency = Assessed.currency(file.values(), law);
            var matter = new Assessed.Matter(
                    file.values(), categories, law, dispute.opening().day(), currency);
            return new Past(dispute.id().value(), matter);
        });
    }

    private static List<String> rules(Assessed before, Assessed after) {
        var old = holding(before);
        var now = holding(after);
        var lines = new TreeSet<String>();
        now.stream().filter(rule -> !old.contains(rule)).forEach(rule -> lines.add("+" + rule));
        old.stream().filter(rule -> !now.contains(rule)).forEach(rule -> lines.add("-" + rule));
        return List.copyOf(lines);
    }

    private static Set<String> holding(Assessed assessed) {
        return assessed.rules().stream()
                .filter(one -> one.outcome() == Assessment.Outcome.HOLDS)
                .map(one -> one.rule().value())
                .collect(Collectors.toSet());
    }

    private static List<String> totals(List<Changed> changed) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        changed.forEach(one -> {
            var parts = one.by().split(" ");
            sums.merge(parts[1], new BigDecimal(parts[0]), BigDecimal::add);
        });
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
                .toList();
    }
}
