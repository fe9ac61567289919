package dev.accord.mediation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Dispute;
import dev.accord.timeline.Entry;
import dev.accord.timeline.Timeline;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was said so far, as far as those who will read what is made of it have read it themselves: a message to the
/// merchant
/// is never drafted from what the consumer said in confidence, nor the other way round.
final class Transcript {

    private static final int MOST = 10_000;
    /// Of a long conversation the newest part.
    private static final int LONGEST = 6_000;

    private Transcript() {}

    /// @param readers to whom the draft goes; `NOTE`: staff, who have read everything
    static String of(Dispute dispute, Addressees readers) {
        var lines = Timeline.of(dispute, Audience.STAFF).after(0, MOST).stream()
                .filter(entry -> isFor(readers, entry.to()))
                .map(Transcript::line)
                .collect(Collectors.joining("\n"));
        return lines.length() <= LONGEST ? lines : lines.substring(lines.length() - LONGEST);
    }

    private static String line(Entry entry) {
        return entry.author() + ": " + entry.text();
    }

    private static boolean isFor(Addressees readers, @Nullable Addressees to) {
        return switch (readers) {
            case NOTE -> true;
            case CONSUMER -> to == null || to.include(Audience.CONSUMER);
            case MERCHANT -> to != null && to.include(Audience.MERCHANT);
            case BOTH -> to != null && to.include(Audience.CONSUMER) && to.include(Audience.MERCHANT);
        };
    }
}
