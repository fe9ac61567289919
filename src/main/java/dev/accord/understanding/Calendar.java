package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days without a year mean the latest past one; a day that was promised may lie ahead.
final class Calendar {

    /// What was promised for later than this was rather promised for last year.
    private static final long FAR = 60;

    private Calendar() {}

    /// A day with its year, or nothing where there is no such day.
    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<Figure> figure(Span span, Optional<LocalDate> day, double confidence) {
        return day.map(date -> Figure.of(Fact.Type.DATE, span, new FactValue.Day(date), confidence)
                .orAhead(new FactValue.Day(date)));
    }

    /// A month and day, the year from today.
    static Optional<Figure> monthDay(Span span, int month, int day, LocalDate today) {
        var past = latest(month, day, today);
        var next = past.flatMap(date -> next(month, day, today));
        return past.map(date -> Figure.of(Fact.Type.DATE, span, new FactValue.Day(date), 0.9)
                .orAhead(new FactValue.Day(nearer(date, next.orElse(date), today))));
    }

    /// A day of the month, the month from today.
    static Optional<Figure> dayOfMonth(Span span, int day, LocalDate today) {
        for (int back = 0; back < 3; back++) {
            var month = today.minusMonths(back);
            var date = day(month.getYear(), month.getMonthValue(), day);
            if (date.filter(one -> !one.isAfter(today)).isPresent()) {
                var later = date.get().plusMonths(1);
                return Optional.of(Figure.of(Fact.Type.DATE, span, new FactValue.Day(date.get()), 0.8)
                        .orAhead(new FactValue.Day(nearer(date.get(), later, today))));
            }
        }
        return Optional.empty();
    }

    static Figure vague(Span span, @Nullable LocalDate guess) {
        return Figure.vague(Fact.Type.DATE, span, guess == null ? null : new FactValue.Day(guess));
    }

    private static Optional<LocalDate> latest(int month, int day, LocalDate today) {
        for (int year = today.getYear(); year > today.getYear() - 5; year--) {
            var date = day(year, month, day);
            if (date.filter(one -> !one.isAfter(today)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> next(int month, int day, LocalDate today) {
        for (int year = today.getYear(); year < Year.MAX_VALUE && year < today.getYear() + 5; year++) {
            var date = day(year, month, day);
            if (date.filter(one -> one.isAfter(today)).isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static LocalDate nearer(LocalDate past, LocalDate future, LocalDate today) {
        long ahead = ChronoUnit.DAYS.between(today, future);
        return ahead > FAR || ChronoUnit.DAYS.between(past, today) <= ahead ? past : future;
    }
}
