package dev.accord.understanding;

import dev.accord.shared.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `March 2nd`, `2 March 2026`, `the 3rd`, `last Tuesday`, `two weeks ago`; `last week`, `early March` stay open.
final class EnglishDates implements FigureReader {

    private static final String MONTH =
            "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,?\\s(?<year>20[0-9]{2}))?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s(?:the )?" + DAY + "\\b(?!\\s?(?:pm|am|:|%))" + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile("\\b" + DAY + "\\s?(?:of )?" + MONTH + YEAR);
    private static final Pattern ORDINAL = Pattern.compile(
            "\\b(?:on |was |by |since |until )?the (?<day>[0-9]{1,2})(?:st|nd|rd|th)\\b(?! (?:time|one|item|order|email|day|replacement|of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|[a-z]+ (?:item|order|one)))"
                    + "|^(?:no,? )?(?:it (?:was|is) )?(?:on )?(?:the )?(?<bare>[0-9]{1,2})(?:st|nd|rd|th)$");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?<rel>last|this|next|on|past|by|since)?\\s?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|wed|thurs?|fri|sat)(?=\\b(?!-)))\\b(?!s)");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:the )?day before yesterday\\b|\\byesterday\\b|\\btoday\\b|\\bthis morning\\b|\\btonight\\b|\\blast night\\b|\\btomorrow\\b");
    private static final Pattern AGO = Pattern.compile(
            "(?<about>\\b(?:about|around|roughly|maybe|like|nearly|almost|over|more than) )?\\b(?<n>[0-9]{1,3}|"
                    + Numerals.ENGLISH
                    + "|few|a few|several|some)\\s(?<unit>days?|weeks?|wks?|months?|mos?|mths?|years?|yrs?|fortnights?)\\s(?:ago|back|earlier)\\b");
    private static final Pattern SOME = Pattern.compile(
            "\\b(?:last|this|next|past) (?:week|month|year|weekend|spring|summer|autumn|fall|winter)\\b|\\b(?<part>early|mid|late|beginning of|end of|in|since|last)[ -](?:"
                    + MONTH + ")(?! [0-9])|\\bthe other day\\b|\\bend of last month\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        var today = context.today();
        for (var pattern : List.of(MONTH_FIRST, DAY_FIRST)) {
            pattern.matcher(words.plain())
                    .results()
                    .forEach(match -> full(match, today).ifPresent(figures::add));
        }
        ORDINAL.matcher(words.plain())
                .results()
                .forEach(match -> Calendar.dayOfMonth(
                                span(match),
                                Integer.parseInt(match.group("day") != null ? match.group("day") : match.group("bare")),
                                today)
                        .ifPresent(figures::add));
        AGO.matcher(words.plain()).results().forEach(match -> figures.add(ago(match, today)));
        NAMED.matcher(words.plain())
                .results()
                .forEach(match -> named(match, today).ifPresent(figures::add));
        WEEKDAY.matcher(words.plain())
                .results()
                .forEach(match -> weekday(match, today).ifPresent(figures::add));
        SOME.matcher(words.plain())
                .results()
                .forEach(match -> figures.add(Calendar.vague(span(match), guess(match, today))));
        return figures;
    }

    private static Optional<Figure> full(MatchResult match, LocalDate today) {
        int month = month(match.group("month"));
        int day = Integer.parseInt(match.group("day"));
        return match.group("year") == null
                ? Calendar.monthDay(span(match), month, day, today)
                : Calendar.figure(span(match), Calendar.day(Integer.parseInt(match.group("year")), month, day), 0.95);
    }

    private static Figure ago(MatchResult match, LocalDate today) {
        var number = Numerals.whole(match.group("n"));
        long count = number.orElse(0L);
        var unit = match.group("unit");
        var day = unit.startsWith("day")
                ? today.minusDays(count)
                : unit.startsWith("w")
                        ? today.minusWeeks(count)
                        : unit.startsWith("fort")
                                ? today.minusWeeks(2 * count)
                                : unit.startsWith("m") ? today.minusMonths(count) : today.minusYears(count);
        boolean open = number.isEmpty()
                || match.group("about") != null
                || match.group("n").startsWith("a couple")
                || unit.startsWith("y");
        return open
                ? Calendar.vague(span(match), number.isEmpty() ? null : day)
                : Calendar.figure(span(match), Optional.of(day), unit.startsWith("day") ? 0.85 : 0.7)
                        .orElseThrow();
    }

    private static Optional<Figure> named(MatchResult match, LocalDate today) {
        int days = switch (match.group()) {
            case "yesterday", "last night" -> -1;
            case "today", "this morning", "tonight" -> 0;
            case "tomorrow" -> 1;
            default -> -2;
        };
        return Calendar.figure(span(match), Optional.of(today.plusDays(days)), 0.9);
    }

    private static Optional<Figure> weekday(MatchResult match, LocalDate today) {
        var day = DayOfWeek.of(WEEKDAYS.indexOf(match.group("day").substring(0, 3)) + 1);
        var past = today.with(TemporalAdjusters.previous(day));
        var ahead = today.with(TemporalAdjusters.nextOrSame(day));
        var relation = match.group("rel") == null ? "" : match.group("rel");
        return switch (relation) {
            case "next" -> Calendar.figure(span(match), Optional.of(ahead), 0.7);
            case "last", "past" -> Calendar.figure(span(match), Optional.of(past), 0.75);
            default ->
                Calendar.figure(span(match), Optional.of(today.with(TemporalAdjusters.previousOrSame(day))), 0.8)
                        .map(figure -> relation.equals("by")
                                ? figure.orAhead(new dev.accord.edition.FactValue.Day(ahead))
                                : figure);
        };
    }

    private static @Nullable LocalDate guess(MatchResult match, LocalDate today) {
        if (match.group().equals("end of last month")) {
            return YearMonth.from(today).minusMonths(1).atEndOfMonth();
        }
        if (match.group("part") == null || match.group("month") == null) {
            return null;
        }
        var month = YearMonth.of(today.getYear(), month(match.group("month")));
        var past = month.isAfter(YearMonth.from(today)) ? month.minusYears(1) : month;
        return switch (match.group("part")) {
            case "early", "beginning of" -> past.atDay(1);
            case "mid" -> past.atDay(15);
            case "late", "end of" -> past.atEndOfMonth();
            default -> null;
        };
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
