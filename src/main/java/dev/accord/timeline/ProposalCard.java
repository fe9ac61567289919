package dev.accord.timeline;

import dev.accord.edition.ArticleId;
import dev.accord.edition.FactId;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.util.List;
import java.util.Set;

/// A proposal as a party reads it (pinned), in their language.
public record ProposalCard(
        int n,
        List<Head> heads,
        Money owed,
        Range range,
        List<Option> options,
        List<Open> open,
        Set<FactId> assumptions,
        String reason,
        List<ArticleId> sources) {

    /// What is owed under one head, with the computation spelled out.
    public record Head(
            String title,
            Money amount,
            String formula,
            List<ArticleId> sources,
            String kind,
            String deadline,
            String rule) {}

    /// The lawful bounds.
    public record Range(Money floor, Money ceiling) {}

    /// A way to settle.
    public record Option(String id, String title, Money amount) {}

    /// "If you can show X, you may also claim Y."
    public record Open(String title, Set<FactId> missing, List<ArticleId> sources) {}

    public static ProposalCard of(int number, Proposal proposal, Language language) {
        return new ProposalCard(
                number,
                proposal.heads().stream().map(head -> head(head, language)).toList(),
                proposal.owed(),
                new Range(proposal.floor(), proposal.ceiling()),
                proposal.options().stream()
                        .map(option ->
                                new Option(option.kind().slug(), option.title().in(language), option.amount()))
                        .toList(),
                proposal.open().stream()
                        .map(open -> new Open(open.title().in(language), open.missing(), open.sources()))
                        .toList(),
                proposal.assumptions(),
                proposal.reason().in(language),
                proposal.sources());
    }

    private static Head head(Proposal.Head head, Language language) {
        return new Head(
                head.title().in(language),
                head.amount(),
                head.formula().in(language),
                head.sources(),
                head.kind().slug(),
                head.deadline().in(language),
                head.rule().value());
    }
}
