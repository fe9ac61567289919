package dev.accord.evidence;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.RoundEvent;
import dev.accord.negotiation.Announcements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The lines that say to each side what was handed in, and who can see it.
final class Acknowledgement {

    private final Announcements announcements;

    Acknowledgement(Announcements announcements) {
        this.announcements = announcements;
    }

    /// To the seller only once they were told of the dispute.
    List<DisputeEvent> of(Dispute dispute, Author by, List<RoundEvent.FileAdded> added) {
        var names = added.stream().map(RoundEvent.FileAdded::name).collect(Collectors.joining(", "));
        return by == Author.CONSUMER
                ? consumers(dispute, names)
                : announcements.toBoth(dispute, "files-added", _ -> Map.of("names", names));
    }

    private List<DisputeEvent> consumers(Dispute dispute, String names) {
        boolean told = dispute.rounds().respondent().isPresent();
        var lines = new ArrayList<DisputeEvent>();
        lines.add(announcements.to(
                Author.CONSUMER, dispute, "own-files-added", _ -> Map.of("names", names, "told", told)));
        if (told) {
            lines.add(announcements.to(Author.MERCHANT, dispute, "consumers-files-added", _ -> Map.of("names", names)));
        }
        return lines;
    }
}
