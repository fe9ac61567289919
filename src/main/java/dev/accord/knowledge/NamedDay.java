package dev.accord.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The past day that a question names, where nobody said otherwise: *what held in March 2021?*
///
/// Where several are named, the earliest counts: it is mostly the purchase. A month alone means its middle.
public final class NamedDay {

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final int MIDDLE = 15;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")[a-z]*\\.?";

    private static final Pattern NUMBERS =
            Pattern.compile(YEAR + "\\s*(?:年|[-/.])\\s*(\\d{1,2})(?!\\d)(?:\\s*(?:月|[-/.])\\s*(\\d{1,2})(?!\\d))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?:of\\s+)?" + YEAR + "\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b");

    private NamedDay() {}

    public static Optional<LocalDate> in(String words, LocalDate today) {
        var plain = words.toLowerCase(Locale.ROOT);
        return List.of(
                        NUMBERS.matcher(plain).results().flatMap(NamedDay::ofNumbers),
                        MONTH_FIRST
                                .matcher(plain)
                                .results()
                                .flatMap(found -> day(found.group(3), month(found.group(1)), found.group(2))),
                        DAY_FIRST
                                .matcher(plain)
                                .results()
                                .flatMap(found -> day(found.group(3), month(found.group(2)), found.group(1))))
                .stream()
                .flatMap(days -> days)
                .filter(day -> day.isBefore(today))
                .min(LocalDate::compareTo);
    }

    private static Stream<LocalDate> ofNumbers(MatchResult found) {
        return day(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }

    private static Stream<LocalDate> day(String year, int month, @Nullable String day) {
        try {
            var within = YearMonth.of(Integer.parseInt(year), month);
            return Stream.of(within.atDay(day == null ? MIDDLE : Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) + 1;
    }
}
