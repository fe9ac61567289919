package dev.accord.settlement;

import dev.accord.edition.ArticleId;
import dev.accord.edition.FactId;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a fair settlement looks like under the rules.
///
/// @param owed the undisputed total on the facts as told
/// @param floor what mandatory rights give; no lawful settlement lies under it without the consumer's free choice
/// @param ceiling the most that could be claimed if everything still open were shown
/// @param open "if you can show X, you may also claim Y"
/// @param assumptions what was taken for granted
/// @param reason why nothing is owed, or the chief right, in one sentence with its sources
public record Proposal(
        Money owed,
        Money floor,
        Money ceiling,
        List<Head> heads,
        List<Option> options,
        List<Open> open,
        Set<FactId> assumptions,
        Text reason,
        List<ArticleId> sources,
        LocalDate on) {

    public Proposal {
        heads = List.copyOf(heads);
        options = List.copyOf(options);
        open = List.copyOf(open);
        assumptions = Set.copyOf(assumptions);
        sources = List.copyOf(sources);
    }

    /// With the ways to settle that the consumer wishes for before the others.
    public Proposal leading(Wish wish) {
        var ordered = options.stream()
                .sorted(Comparator.comparing(option -> !wish.names(option.kind())))
                .toList();
        return new Proposal(owed, floor, ceiling, heads, ordered, open, assumptions, reason, sources, on);
    }

    /// Every article that is named anywhere in it, each once.
    public List<ArticleId> cited() {
        return Stream.of(
                        sources.stream(),
                        heads.stream().flatMap(head -> head.sources().stream()),
                        open.stream().flatMap(one -> one.sources().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// One head of what is owed, with its computation spelled out: `398.00 × 3 = 1,194.00`.
    public record Head(
            RuleId rule,
            Rule.Kind kind,
            Text title,
            Money amount,
            Text formula,
            Text deadline,
            boolean mandatory,
            List<ArticleId> sources) {
        public Head {
            sources = List.copyOf(sources);
        }
    }

    /// A lawful way to settle that the parties may choose.
    public record Option(Rule.Kind kind, Text title, Money amount) {}

    /// What showing more would add.
    public record Open(RuleId rule, Text title, Set<FactId> missing, List<ArticleId> sources) {
        public Open {
            missing = Set.copyOf(missing);
            sources = List.copyOf(sources);
        }
    }
}
