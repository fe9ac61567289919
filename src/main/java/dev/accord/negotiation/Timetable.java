package dev.accord.negotiation;

import dev.accord.dispute.Clock;
import dev.accord.dispute.Stage;
import dev.accord.edition.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;

/// Reckons clocks in days of a zone. The day on which something begins is not counted, and a clock ends with a day.
/// Pure.
final class Timetable {

    /// People are reminded in the morning.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Procedure procedure;
    private final ZoneId zone;

    Timetable(Procedure procedure, ZoneId zone) {
        this.procedure = procedure;
        this.zone = zone;
    }

    /// The clock of a stage that begins at an instant.
    Clock clock(Stage stage, Procedure.Stage published, Instant at) {
        var last = lastDay(published, at);
        var reminders = published.remind().stream()
                .sorted(Comparator.reverseOrder())
                .map(days -> last.minusDays(days).atTime(MORNING).atZone(zone).toInstant())
                .filter(due -> due.isAfter(at))
                .toList();
        return new Clock(
                stage,
                published.title(),
                zone,
                at,
                endOf(last),
                reminders,
                published.silence(),
                published.then(),
                published.pauses(),
                published.restarts(),
                published.extensions(),
                null);
    }

    /// The end of a clock that is given the published time more.
    Instant extended(Clock clock, Procedure.Stage published) {
        return endOf(workday(published, clock.lastDay().plusDays(published.extensionDays())));
    }

    private LocalDate lastDay(Procedure.Stage published, Instant at) {
        var first = LocalDate.ofInstant(at, zone);
        return published.business()
                ? procedure.calendar().plus(first, published.days())
                : workday(published, first.plusDays(published.days()));
    }

    private LocalDate workday(Procedure.Stage published, LocalDate day) {
        return published.countsWorkdays() ? procedure.calendar().onOrAfter(day) : day;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
