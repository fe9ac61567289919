package dev.accord.dispute;

import dev.accord.settlement.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The proposals so far, numbered from 1, and how the parties answered.
public record Bargaining(List<Proposal> proposals, List<DisputeEvent.ProposalDecided> decisions) {

    static final Bargaining EMPTY = new Bargaining(List.of(), List.of());

    public Bargaining {
        proposals = List.copyOf(proposals);
        decisions = List.copyOf(decisions);
    }

    Bargaining proposed(Proposal proposal) {
        var more = new ArrayList<>(proposals);
        more.add(proposal);
        return new Bargaining(more, decisions);
    }

    Bargaining decided(DisputeEvent.ProposalDecided decision) {
        var more = new ArrayList<>(decisions);
        more.add(decision);
        return new Bargaining(proposals, more);
    }

    public Optional<Proposal> latest() {
        return proposals.isEmpty() ? Optional.empty() : Optional.of(proposals.getLast());
    }

    /// How the consumer answered a proposal last.
    public Optional<DisputeEvent.ProposalDecided> decision(int number) {
        return decision(number, Author.CONSUMER);
    }

    /// How a side answered a proposal last.
    public Optional<DisputeEvent.ProposalDecided> decision(int number, Author by) {
        return decisions.reversed().stream()
                .filter(decided -> decided.number() == number && decided.by() == by)
                .findFirst();
    }

    /// Both sides accepted the newest proposal.
    public boolean isAgreed() {
        return isAccepted(Author.CONSUMER) && isAccepted(Author.MERCHANT);
    }

    private boolean isAccepted(Author by) {
        return decision(proposals.size(), by)
                .filter(decided -> decided.decision() == DisputeEvent.Decision.ACCEPT)
                .isPresent();
    }

    /// The newest proposal waits for an answer.
    public boolean isOpen() {
        return !proposals.isEmpty() && decision(proposals.size()).isEmpty();
    }
}
