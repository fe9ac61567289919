package dev.accord.reply;

import dev.accord.dialogue.Move;
import dev.accord.dialogue.Situation;
import dev.accord.dispute.Citation;
import dev.accord.dispute.EntryKind;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Forum;
import dev.accord.edition.Precedent;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.Wish;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words a proposal and what follows from it.
record ProposalDrafts(Wordings wordings, Phrases phrases, Language language, Situation situation) {

    Draft propose(Move.Propose move) {
        var proposal = move.proposal();
        var variables = new LinkedHashMap<String, Object>();
        variables.put("date", phrases.day(proposal.on()));
        variables.put("reason", proposal.reason().in(language));
        variables.put("cite", phrases.cite(proposal.sources(), proposal.on()));
        variables.put(
                "heads",
                proposal.heads().stream().map(head -> head(head, proposal.on())).toList());
        variables.put("owed", phrases.money(proposal.owed()));
        variables.put("range", !proposal.floor().equals(proposal.ceiling()));
        variables.put("floor", phrases.money(proposal.floor()));
        variables.put("ceiling", phrases.money(proposal.ceiling()));
        variables.put("nothing", proposal.heads().isEmpty());
        variables.put("options", options(proposal));
        variables.putAll(new WishInKind(proposal, Wish.of(situation.file().values())).variables(language));
        variables.put("open", proposal.open().stream().map(this::open).toList());
        variables.put(
                "assumed",
                move.assumed().stream()
                        .map(fact -> fact.assumption().in(language))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
        return draft(EntryKind.PROPOSAL, "propose", variables)
                .citing(cited(proposal))
                .proposing(move.number());
    }

    /// Where to go if the other side says no, and a case to compare with; empty where neither is known.
    Optional<Draft> nextSteps(Move.Propose move) {
        if (move.next().isEmpty() && move.similar().isEmpty()) {
            return Optional.empty();
        }
        var variables = Map.of("forums", forums(move.next()), "similar", similar(move.similar()));
        return Optional.of(draft(EntryKind.EXPLANATION, "next-steps", variables));
    }

    private List<Citation> cited(Proposal proposal) {
        Stream<List<ArticleId>> sources = Stream.concat(
                Stream.of(proposal.sources()), proposal.heads().stream().map(Proposal.Head::sources));
        return sources.flatMap(ids -> phrases.citations(ids, proposal.on()).stream())
                .distinct()
                .toList();
    }

    Map<String, String> head(Proposal.Head head, LocalDate on) {
        return Map.of(
                "title", head.title().in(language),
                "amount", phrases.money(head.amount()),
                "formula", head.formula().in(language),
                "deadline", head.deadline().in(language),
                "cite", phrases.cite(head.sources(), on));
    }

    String options(Proposal proposal) {
        return proposal.options().stream()
                .map(option -> option.title().in(language))
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    Map<String, String> open(Proposal.Open open) {
        return Map.of("title", open.title().in(language), "missing", phrases.facts(open.missing()));
    }

    List<Map<String, String>> forums(List<Forum> forums) {
        return forums.stream()
                .map(forum -> Map.of(
                        "title", forum.title().in(language),
                        "deadline", forum.deadline().in(language),
                        "address", forum.address()))
                .toList();
    }

    private List<Map<String, String>> similar(List<Precedent> precedents) {
        return precedents.stream()
                .map(one -> Map.of(
                        "title", one.title().in(language),
                        "outcome", one.outcome().in(language)))
                .toList();
    }

    private Draft draft(EntryKind kind, String name, Map<String, ?> variables) {
        return Draft.of(kind, wordings.say(name, language, variables), wordings.version(name, language));
    }
}
