package dev.accord.entitlement;

import dev.accord.edition.ArticleId;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Rule;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the rules of one edition say about a set of facts.
public record Assessment(String edition, Jurisdiction jurisdiction, LocalDate filing, List<Finding> findings) {

    public Assessment {
        findings = List.copyOf(findings);
    }

    /// One rule's answer. `missing` is empty unless undecided; `assumed` are presumptions it leaned on.
    ///
    /// @param on the day whose law was applied
    /// @param excluded the exclusion that made it fail, where one did
    public record Finding(
            Rule rule,
            LocalDate on,
            Outcome outcome,
            Set<FactId> missing,
            Set<FactId> assumed,
            Optional<Rule.Exclusion> excluded,
            List<Head> heads) {
        public Finding {
            missing = Set.copyOf(missing);
            assumed = Set.copyOf(assumed);
            heads = List.copyOf(heads);
        }

        public List<ArticleId> sources() {
            return rule.sources();
        }
    }

    /// A remedy with its amount, or with the facts its amount still needs.
    ///
    /// @param inputs the facts that went into the amount
    public record Head(
            Rule.Remedy remedy, Optional<Money> amount, Set<FactId> missing, SortedMap<FactId, FactValue> inputs) {
        public Head {
            missing = Set.copyOf(missing);
            inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        }
    }

    /// Three values, and a fourth for a rule that gave way to another.
    public enum Outcome {
        HOLDS,
        FAILS,
        UNDECIDED,
        DEFEATED
    }

    public List<Finding> holding() {
        return with(Outcome.HOLDS);
    }

    public List<Finding> undecided() {
        return with(Outcome.UNDECIDED);
    }

    private List<Finding> with(Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }
}
