package dev.accord.timeline;

import dev.accord.dispute.Citation;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.RuleId;
import dev.accord.shared.DisputeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a dispute stands (pinned): who has it, what is known, what the rules said, what was proposed.
///
/// @param stage `intake | notice | negotiation | mediation | performance | closed`
/// @param handler `ASSISTANT | WAITING | MEDIATOR`
/// @param outcome how it ended, null while open
public record Standing(
        DisputeId id,
        String stage,
        String handler,
        @Nullable String mediator,
        boolean closed,
        @Nullable String outcome,
        String jurisdiction,
        String locale,
        @Nullable Kind category,
        List<Kind> secondary,
        List<Known> facts,
        Set<FactId> unknown,
        @Nullable Judged assessment,
        List<Offered> proposals,
        List<Clock> clocks,
        Dealings dealings) {

    /// A category by id and in the reader's words.
    public record Kind(
            CategoryId id, String title, @Nullable Double confidence, boolean unsure) {}

    /// A fact with the words it came from.
    ///
    /// @param seq the reader's number of the entry that holds the quote; null where it came another way
    /// @param source `entry | file | order | staff`
    /// @param before what was known before a correction, oldest first
    public record Known(
            FactId id,
            String title,
            FactValue value,
            String quote,
            @Nullable Long seq,
            String source,
            double confidence,
            List<FactValue> before) {

        static String source(LearnedFact.Source source) {
            return source.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The rules as they were last applied.
    ///
    /// @param edition the hash of the edition
    public record Judged(String edition, LocalDate filing, List<Outcome> outcomes) {}

    /// @param outcome `holds | undecided | defeated`
    public record Outcome(
            RuleId rule, String title, String outcome, LocalDate on, Set<FactId> missing, List<Citation> sources) {}

    /// A proposal, the articles that its heads name by id, and the answers to it: the consumer's and the seller's.
    public record Offered(
            @com.fasterxml.jackson.annotation.JsonUnwrapped ProposalCard card,
            List<Citation> citations,
            @Nullable String decision,
            @Nullable String sellersDecision) {}

    /// A clock of a stage: what ends when, and what happens then.
    ///
    /// @param endsOn the last day that is in time
    /// @param ends the first instant that is not
    /// @param then `expire | mediate | refer | settle`
    /// @param paused stands still while the dispute is in another stage
    /// @param extensions how often it can still be given more time
    /// @param decided where it counts working days beyond it: the last day for which the holidays are decided
    public record Clock(
            String id,
            String title,
            LocalDate endsOn,
            Instant ends,
            String silence,
            String then,
            boolean paused,
            int extensions,
            @Nullable LocalDate decided) {}
}
