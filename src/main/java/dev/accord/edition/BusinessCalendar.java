package dev.accord.edition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Which days are worked: Monday to Friday but for holidays, and the weekend days that are worked to make up for one.
///
/// @param decided the last day for which all of that is known; beyond it only week-ends and the statutory days are
///     counted, and whoever reads a day there is told so
public record BusinessCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays, LocalDate decided) {

    public static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of(), Set.of(), LocalDate.MAX);

    public BusinessCalendar {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    public boolean isDecided(LocalDate day) {
        return !day.isAfter(decided);
    }

    public boolean isBusinessDay(LocalDate day) {
        if (workdays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /// The day itself where it is worked, else the next that is.
    public LocalDate onOrAfter(LocalDate day) {
        return day.datesUntil(LocalDate.MAX)
                .filter(this::isBusinessDay)
                .findFirst()
                .orElseThrow();
    }

    /// So many business days after a day, which itself is not counted.
    public LocalDate plus(LocalDate day, int businessDays) {
        return businessDays == 0
                ? day
                : day.plusDays(1)
                        .datesUntil(LocalDate.MAX)
                        .filter(this::isBusinessDay)
                        .skip(businessDays - 1L)
                        .findFirst()
                        .orElseThrow();
    }
}
