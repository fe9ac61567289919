package dev.accord.agreement;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.Promise;
import dev.accord.dispute.Terms;
import dev.accord.edition.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/// Draws up by when each of the terms is to be done. Pure.
final class Promises {

    /// People are reminded in the morning.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private Promises() {}

    static List<Promise> of(Terms terms, Dispute dispute, Instant at) {
        return IntStream.rangeClosed(1, terms.items().size())
                .mapToObj(number -> promise(number, terms.items().get(number - 1), dispute, at))
                .toList();
    }

    private static Promise promise(int number, Terms.Item item, Dispute dispute, Instant at) {
        var zone = dispute.opening().zone();
        var due = LocalDate.ofInstant(at, zone).plusDays(days(item.kind()));
        return new Promise(
                number,
                item.kind(),
                item.title(),
                item.amount(),
                due,
                due.minusDays(1).atTime(MORNING).atZone(zone).toInstant(),
                due.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static int days(Rule.Kind kind) {
        return switch (kind) {
            case REFUND, PRICE_REDUCTION, COMPENSATION, PUNITIVE, INTEREST, SHIPPING, CANCELLATION -> 7;
            case REPLACEMENT, REPAIR, DELIVERY, WITHDRAWAL -> 15;
            case INFORMATION, APOLOGY, REFERRAL -> 3;
        };
    }
}
