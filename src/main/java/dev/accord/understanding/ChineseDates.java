package dev.accord.understanding;

import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `2026年3月2号`, `去年11月3日`, `上个月15号`, `十月三号`, `3号`; parts of a month (`三月初`, `上个月底`) stay open.
final class ChineseDates implements FigureReader {

    private static final String NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";
    private static final Pattern FULL =
            Pattern.compile("(?:(?<year>20[0-9]{2}|(?<![0-9])2[0-9])年|(?<rel>前年|去年|今年|上年))?的?\\s?(?<![0-9个])(?<month>"
                    + NUMBER + ")\\s?月份?\\s?的?(?<day>" + NUMBER + ")(?:号|日)?(?![0-9]|[个天月块元])");
    private static final Pattern MONTH =
            Pattern.compile("(?<rel>上上个?月|上个?月|这个?月|本月|当月|下个?月|次月)份?的?(?<day>" + NUMBER + ")(?:号|日)");
    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9月.a-z第零〇一二三四五六七八九十-])(?<day>" + NUMBER + ")号(?!线|楼|院|店|码|电池|键|机|床|链接|仓|门|单|段|桌|商品|[a-z0-9])");
    private static final Pattern PART = Pattern.compile(
            "(?:(?<year>20[0-9]{2})年|(?<rel>前年|去年|今年))?(?:(?<![0-9个])(?<month>" + NUMBER
                    + ")月份?|(?<rm>上上个?月|上个?月|这个?月|本月|下个?月))的?(?<part>初|底|末|中旬|上旬|下旬|中|头)?(?![0-9]|[一二三四五六七八九十]{1,3}[号日])");

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        FULL.matcher(words.plain())
                .results()
                .forEach(match -> full(match, context.today()).ifPresent(figures::add));
        MONTH.matcher(words.plain())
                .results()
                .forEach(match -> inMonth(match, context.today()).ifPresent(figures::add));
        DAY.matcher(words.plain())
                .results()
                .map(match -> dayOnly(match, List.copyOf(figures), context))
                .flatMap(Optional::stream)
                .toList()
                .forEach(figures::add);
        PART.matcher(words.plain())
                .results()
                .forEach(match -> part(match, context.today()).ifPresent(figures::add));
        return figures;
    }

    /// `4月20号买的，25号收到`: the first such day from the last one that was told with its month; else the latest one.
    private static Optional<Figure> dayOnly(MatchResult match, List<Figure> told, Context context) {
        var day = Numerals.whole(match.group("day")).map(Long::intValue);
        var since = told.stream()
                .filter(figure -> figure.span().end() <= match.start())
                .max(Comparator.comparingInt(figure -> figure.span().end()))
                .flatMap(figure ->
                        figure.value() instanceof FactValue.Day(var date) ? Optional.of(date) : Optional.empty());
        var following = day.flatMap(number -> since.flatMap(date -> following(date, number)))
                .filter(date -> !date.isAfter(context.today()));
        return following.isPresent()
                ? Calendar.figure(span(match), following, 0.8)
                : day.flatMap(number -> Calendar.dayOfMonth(span(match), number, context.today()));
    }

    private static Optional<LocalDate> following(LocalDate since, int day) {
        var month = YearMonth.from(since);
        var inMonth = day < since.getDayOfMonth() ? month.plusMonths(1) : month;
        return Calendar.day(inMonth.getYear(), inMonth.getMonthValue(), day);
    }

    private static Optional<Figure> full(MatchResult match, LocalDate today) {
        int month = number(match, "month");
        int day = number(match, "day");
        if (match.group("year") != null) {
            int year = Integer.parseInt(match.group("year"));
            return Calendar.figure(span(match), Calendar.day(year < 100 ? 2000 + year : year, month, day), 0.95);
        }
        return match.group("rel") == null
                ? Calendar.monthDay(span(match), month, day, today)
                : Calendar.figure(span(match), Calendar.day(year(match.group("rel"), today), month, day), 0.9);
    }

    private static Optional<Figure> inMonth(MatchResult match, LocalDate today) {
        var month = month(match.group("rel"), today);
        return Calendar.figure(
                span(match), Calendar.day(month.getYear(), month.getMonthValue(), number(match, "day")), 0.9);
    }

    private static Optional<Figure> part(MatchResult match, LocalDate today) {
        var month = match.group("rm") != null ? month(match.group("rm"), today) : named(match, today);
        return month == null
                ? Optional.empty()
                : Optional.of(Calendar.vague(span(match), guess(month, match.group("part"))));
    }

    private static @Nullable YearMonth named(MatchResult match, LocalDate today) {
        int month = number(match, "month");
        if (month < 1 || month > 12) {
            return null;
        }
        if (match.group("year") != null) {
            return YearMonth.of(Integer.parseInt(match.group("year")), month);
        }
        if (match.group("rel") != null) {
            return YearMonth.of(year(match.group("rel"), today), month);
        }
        var thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }

    private static @Nullable LocalDate guess(YearMonth month, @Nullable String part) {
        return switch (part == null ? "" : part) {
            case "初", "头", "上旬" -> month.atDay(1);
            case "中", "中旬" -> month.atDay(15);
            case "底", "末", "下旬" -> month.atEndOfMonth();
            default -> null;
        };
    }

    private static YearMonth month(String relation, LocalDate today) {
        var now = YearMonth.from(today);
        if (relation.startsWith("上上")) {
            return now.minusMonths(2);
        }
        return relation.startsWith("上")
                ? now.minusMonths(1)
                : relation.startsWith("下") || relation.startsWith("次") ? now.plusMonths(1) : now;
    }

    private static int year(String relation, LocalDate today) {
        return switch (relation) {
            case "前年" -> today.getYear() - 2;
            case "去年", "上年" -> today.getYear() - 1;
            default -> today.getYear();
        };
    }

    private static int number(MatchResult match, String group) {
        return Numerals.whole(match.group(group)).orElse(0L).intValue();
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
