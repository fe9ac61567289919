package dev.accord.reply;

import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.dispute.EntryKind;
import java.util.ArrayList;
import java.util.List;

/// A turn's events as the commits in which they may go out one after another. If the turn ends after any of them, the
/// next
/// one goes on from there: what was learned goes with the entry that speaks of it, a proposal with its card and what
/// follows.
record Parts(List<List<DisputeEvent>> commits) {

    Parts {
        commits = commits.stream().map(List::copyOf).toList();
    }

    static Parts of(List<DisputeEvent> events) {
        var commits = new ArrayList<List<DisputeEvent>>();
        var rest = new ArrayList<>(events);
        events.stream().filter(Parts::isCare).forEach(care -> {
            commits.add(List.of(care));
            rest.remove(care);
        });
        int end = firstEntry(rest);
        if (end < rest.size()) {
            commits.add(rest.subList(0, end));
        }
        commits.add(rest.subList(end < rest.size() ? end : 0, rest.size()));
        return new Parts(commits);
    }

    /// Where the first entry has ended, if it may stand alone.
    private static int firstEntry(List<DisputeEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            switch (events.get(i)) {
                case AssistantSaid said
                when !said.last() -> {
                    return i + 1;
                }
                case AssistantSaid _, DisputeEvent.ProposalMade _, DisputeEvent.ProposalDecided _ -> {
                    return events.size();
                }
                default -> {}
            }
        }
        return events.size();
    }

    private static boolean isCare(DisputeEvent event) {
        return event instanceof AssistantSaid said
                && said.kind() == EntryKind.MESSAGE
                && said.signal() != null
                && !said.last();
    }
}
