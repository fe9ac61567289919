package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.shared.DisputeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Gives the running clock more time, as often and as much as its procedure published.
public final class Extensions {

    private final Disputes disputes;
    private final Table table;
    private final Announcements announcements;

    Extensions(Disputes disputes, Table table, Announcements announcements) {
        this.disputes = disputes;
        this.table = table;
        this.announcements = announcements;
    }

    /// @throws dev.accord.shared.Refusal 409 where the clock has none left
    public Dispute extend(DisputeId id, Author by, String reason) {
        return disputes.decide(id, dispute -> {
            table.requireOpen(dispute);
            var clock = table.running(dispute)
                    .filter(running -> running.extensions() > 0)
                    .orElseThrow(Refusals::noExtension);
            return extended(dispute, clock, by, reason);
        });
    }

    private List<DisputeEvent> extended(Dispute dispute, Clock clock, Author by, String reason) {
        var procedure = table.procedure(dispute).orElseThrow(Refusals::noExtension);
        var stage = procedure.stage(clock.stage().slug()).orElseThrow(Refusals::noExtension);
        var ends = new Timetable(procedure, clock.zone()).extended(clock, stage);
        var events = new ArrayList<DisputeEvent>();
        events.add(new RoundEvent.ClockExtended(clock.stage(), ends, by, reason));
        var day = LocalDate.ofInstant(ends.minusMillis(1), clock.zone()).toString();
        events.addAll(announcements.toBoth(
                dispute,
                "clock-extended",
                language ->
                        Map.of("title", clock.title().in(language), "day", day, "side", Sides.named(by, language))));
        return events;
    }
}
