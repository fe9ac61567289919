package dev.accord.dialogue;

import dev.accord.dialogue.Move.Beyond;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Procedure;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a matter belongs here: what a court has does not; what is large, old or tangled is told where else it can go
/// before a proposal is made. The bounds are those of the procedure.
final class Scope {

    private static final FactId COURT_PENDING = new FactId("court_pending");
    private static final FactId PRICE = new FactId("price");
    private static final List<FactId> DAYS =
            List.of(new FactId("purchase_date"), new FactId("delivery_date"), new FactId("defect_date"));

    private Scope() {}

    static List<Move> leaveToTheCourt(Situation now) {
        boolean pending = now.file()
                .values()
                .get(COURT_PENDING)
                .filter(new FactValue.Flag(true)::equals)
                .isPresent();
        return pending ? List.of(new Move.Refer(Beyond.COURT, Inquiry.forums(now))) : List.of();
    }

    /// Each reason is told once.
    static List<Move> beyond(Situation now) {
        return bounds(now).map(bounds -> reasons(now, bounds)).orElse(List.of()).stream()
                .filter(why -> !now.heeded("refer-" + slug(why)))
                .map(why -> (Move) new Move.Refer(why, Inquiry.forums(now)))
                .toList();
    }

    private static List<Beyond> reasons(Situation now, Procedure.Scope bounds) {
        var reasons = new ArrayList<Beyond>();
        if (isOld(now, bounds.years())) {
            reasons.add(Beyond.TIME_BARRED);
        }
        if (isLarge(now, bounds.largest())) {
            reasons.add(Beyond.TOO_LARGE);
        }
        if (matters(now) > bounds.matters()) {
            reasons.add(Beyond.TOO_COMPLEX);
        }
        return reasons;
    }

    /// The newest day that is known lies further back than claims can be brought.
    private static boolean isOld(Situation now, int years) {
        return DAYS.stream()
                .flatMap(fact -> now.file().values().get(fact).stream())
                .flatMap(
                        value -> value instanceof FactValue.Day(var date) ? Stream.of(date) : Stream.<LocalDate>empty())
                .max(Comparator.naturalOrder())
                .filter(day ->
                        day.plusYears(years).isBefore(now.before().opening().day()))
                .isPresent();
    }

    private static boolean isLarge(Situation now, Money largest) {
        var paid = now.file().values().get(PRICE).stream()
                .flatMap(value ->
                        value instanceof FactValue.Amount(var money) ? Stream.of(money) : Stream.<Money>empty());
        return Stream.concat(paid, Stream.of(now.proposal().owed()))
                .filter(money -> money.currency().equals(largest.currency()))
                .anyMatch(money -> money.compareTo(largest) > 0);
    }

    private static int matters(Situation now) {
        return now.file()
                .category()
                .map(recognised -> 1 + recognised.secondary().size())
                .orElse(0);
    }

    private static String slug(Beyond why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Procedure.Scope> bounds(Situation now) {
        return now.edition().procedure(now.before().opening().jurisdiction()).flatMap(Procedure::bounds);
    }
}
