package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads procedures: stages, clocks, business days.
final class YamlProcedures {

    /// What is allowed where a procedure does not say.
    private static final int OFFERS = 5;

    private static final int BIDS = 3;
    private static final int PROMISE_DAYS = 7;

    private YamlProcedures() {}

    static Procedure procedure(YamlNode node) {
        var rounds = node.child("rounds");
        return new Procedure(
                node.child("jurisdiction").read(Jurisdiction::valueOf, Jurisdiction.INTL),
                calendar(node.child("calendar")),
                rounds.has("offers") ? rounds.number("offers") : OFFERS,
                rounds.has("bids") ? rounds.number("bids") : BIDS,
                rounds.text("bidRule"),
                node.has("scope") ? scope(node.child("scope")) : null,
                promises(node.child("promises")),
                node.items("stages").stream().map(YamlProcedures::stage).toList());
    }

    private static Procedure.Scope scope(YamlNode node) {
        return new Procedure.Scope(
                node.child("largest").read(YamlProcedures::money, Money.of("0", "USD")),
                node.number("years"),
                node.number("matters"));
    }

    private static Money money(String text) {
        var parts = text.split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not an amount: " + text);
        }
        return Money.of(parts[0], parts[1]);
    }

    private static Procedure.Promises promises(YamlNode node) {
        return new Procedure.Promises(
                node.has("days") ? node.number("days") : PROMISE_DAYS,
                node.flag("business", false),
                node.number("remind"));
    }

    private static BusinessCalendar calendar(YamlNode node) {
        return new BusinessCalendar(
                days(node.items("holidays")),
                days(node.items("workdays")),
                node.has("decided") ? node.child("decided").date() : LocalDate.MAX);
    }

    private static Set<LocalDate> days(List<YamlNode> spans) {
        return spans.stream()
                .flatMap(span -> {
                    var from = span.child("from").date();
                    var to = span.has("to") ? span.child("to").date() : from;
                    if (from.equals(LocalDate.MAX)
                            || to.isBefore(from)
                            || from.plusYears(1).isBefore(to)) {
                        span.wrong(
                                "日期区间不能用，写成 {from: 2026-10-01, to: 2026-10-07}",
                                "is no stretch of days; write {from: 2026-10-01, to: 2026-10-07}");
                        return java.util.stream.Stream.<LocalDate>of();
                    }
                    return from.datesUntil(to.plusDays(1));
                })
                .collect(Collectors.toSet());
    }

    private static Procedure.Stage stage(YamlNode node) {
        var extension = node.child("extension");
        return new Procedure.Stage(
                node.required("id"),
                node.requiredText("title"),
                node.number("days"),
                node.flag("business", false),
                node.flag("endsOnWorkday", false),
                node.ids("remind", Integer::valueOf),
                node.flag("pauses", false),
                node.flag("restarts", false),
                extension.number("times"),
                extension.number("days"),
                node.has("then") ? consequence(node.child("then")) : Procedure.Consequence.MEDIATE,
                node.text("silence"));
    }

    private static Procedure.Consequence consequence(YamlNode node) {
        return node.read(
                name -> Procedure.Consequence.valueOf(name.toUpperCase(Locale.ROOT)), Procedure.Consequence.MEDIATE);
    }
}
