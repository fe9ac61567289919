package dev.accord.agreement;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.Promise;
import dev.accord.dispute.Terms;
import dev.accord.edition.BusinessCalendar;
import dev.accord.edition.Edition;
import dev.accord.edition.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/// Draws up by when what was agreed is to be done, as the procedure of the jurisdiction published it. The day on which
/// both agreed is not counted. Pure.
///
/// @param calendar the business days of the jurisdiction
record Promises(Procedure.Promises published, BusinessCalendar calendar) {

    /// People are reminded in the morning.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /// What holds where a jurisdiction has published nothing.
    private static final Promises UNPUBLISHED =
            new Promises(new Procedure.Promises(7, false, 1), BusinessCalendar.WEEKDAYS);

    static Promises published(Edition edition, Dispute dispute) {
        return edition.procedure(dispute.opening().jurisdiction())
                .map(procedure -> new Promises(procedure.promises(), procedure.calendar()))
                .orElse(UNPUBLISHED);
    }

    List<Promise> of(Terms terms, Dispute dispute, Instant at) {
        return IntStream.rangeClosed(1, terms.items().size())
                .mapToObj(number -> promise(number, terms.items().get(number - 1), dispute, at))
                .toList();
    }

    private Promise promise(int number, Terms.Item item, Dispute dispute, Instant at) {
        var zone = dispute.opening().zone();
        var due = lastDay(dispute.dayAt(at));
        return new Promise(
                number,
                item.kind(),
                item.title(),
                item.amount(),
                due,
                due.minusDays(published.remind()).atTime(MORNING).atZone(zone).toInstant(),
                due.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /// Nothing falls due on a day on which nobody works.
    private LocalDate lastDay(LocalDate agreed) {
        return published.business()
                ? calendar.plus(agreed, published.days())
                : calendar.onOrAfter(agreed.plusDays(published.days()));
    }
}
