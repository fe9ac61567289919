package dev.accord.understanding;

import dev.accord.shared.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days with a name: `双十一`, `618`, `五一`, `春节`, `Black Friday`. One that lasts for weeks of sales is still the day
/// it is named after.
final class Festivals implements FigureReader {

    /// The first day of the lunar year, from 2019 on.
    private static final List<String> SPRING = List.of(
            "2019-02-05",
            "2020-01-25",
            "2021-02-12",
            "2022-02-01",
            "2023-01-22",
            "2024-02-10",
            "2025-01-29",
            "2026-02-17",
            "2027-02-06",
            "2028-01-26",
            "2029-02-13",
            "2030-02-03");
    private static final List<String> DRAGON = List.of(
            "2019-06-07",
            "2020-06-25",
            "2021-06-14",
            "2022-06-03",
            "2023-06-22",
            "2024-06-10",
            "2025-05-31",
            "2026-06-19",
            "2027-06-09",
            "2028-05-28",
            "2029-06-16",
            "2030-06-05");
    private static final List<String> MOON = List.of(
            "2019-09-13",
            "2020-10-01",
            "2021-09-21",
            "2022-09-10",
            "2023-09-29",
            "2024-09-17",
            "2025-10-06",
            "2026-09-25",
            "2027-09-15",
            "2028-10-03",
            "2029-09-22",
            "2030-09-12");
    private static final List<String> LOVERS = List.of(
            "2019-08-07",
            "2020-08-25",
            "2021-08-14",
            "2022-08-04",
            "2023-08-22",
            "2024-08-10",
            "2025-08-29",
            "2026-08-19",
            "2027-08-08",
            "2028-08-26",
            "2029-08-16",
            "2030-08-05");
    private static final Map<String, IntFunction<Optional<LocalDate>>> DAYS = days();
    private static final Pattern NAME = Pattern.compile("(?<rel>前年|去年|今年|上次|last|this)?的?\\s?(?<name>"
            + String.join("|", DAYS.keySet()) + ")(?!元|块|大促价|折|之?前|之?后|期间|活动)");

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        NAME.matcher(words.plain())
                .results()
                .forEach(match -> figure(match, context.today()).ifPresent(figures::add));
        return figures;
    }

    private static Optional<Figure> figure(MatchResult match, LocalDate today) {
        var day = DAYS.entrySet().stream()
                .filter(entry -> match.group("name").matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        int year = today.getYear();
        var found = switch (match.group("rel") == null ? "" : match.group("rel")) {
            case "前年" -> day.apply(year - 2);
            case "去年" -> day.apply(year - 1);
            case "今年" -> day.apply(year);
            default -> day.apply(year).filter(date -> !date.isAfter(today)).or(() -> day.apply(year - 1));
        };
        return Calendar.figure(new Span(match.start(), match.end()), found, 0.8);
    }

    private static Map<String, IntFunction<Optional<LocalDate>>> days() {
        var days = new LinkedHashMap<String, IntFunction<Optional<LocalDate>>>();
        days.put("双(?:十一|11)|(?<![0-9])11\\.11(?![0-9])|光棍节|singles'? day", fixed(11, 11));
        days.put("双(?:十二|12)|(?<![0-9])12\\.12(?![0-9])", fixed(12, 12));
        days.put("(?<![0-9.])618(?![0-9.])|六一八", fixed(6, 18));
        days.put("(?<![0-9.])315(?![0-9.])(?!晚会|投诉|曝光|举报|热线)", fixed(3, 15));
        days.put("五一(?!八)|劳动节", fixed(5, 1));
        days.put("十一(?=假|黄金|国庆|期间|那天|长假|买|下单)|国庆节?", fixed(10, 1));
        days.put("元旦|new year'?s? day", fixed(1, 1));
        days.put("妇女节|三八(?:妇女)?节|女王节|38节", fixed(3, 8));
        days.put("(?<!七夕)情人节|valentine'?s?(?: day)?", fixed(2, 14));
        days.put("六一(?!八)|儿童节", fixed(6, 1));
        days.put("平安夜|christmas eve", fixed(12, 24));
        days.put("圣诞节?|christmas(?: day)?|xmas", fixed(12, 25));
        days.put("boxing day", fixed(12, 26));
        days.put("halloween", fixed(10, 31));
        days.put("(?:4th|fourth) of july|independence day", fixed(7, 4));
        days.put(
                "(?<!黑)黑五|黑色星期五|black friday",
                year -> Optional.of(thanksgiving(year).plusDays(1)));
        days.put("cyber monday|网络星期一", year -> Optional.of(thanksgiving(year).plusDays(4)));
        days.put("thanksgiving", year -> Optional.of(thanksgiving(year)));
        days.put("除夕|年三十|大年三十", year -> lunar(SPRING, year).map(day -> day.minusDays(1)));
        days.put("大年初一|春节|过年(?!货)", year -> lunar(SPRING, year));
        days.put("端午节?", year -> lunar(DRAGON, year));
        days.put("七夕(?:情人节)?", year -> lunar(LOVERS, year));
        days.put("中秋节?", year -> lunar(MOON, year));
        return days;
    }

    private static IntFunction<Optional<LocalDate>> fixed(int month, int day) {
        return year -> Optional.of(MonthDay.of(month, day).atYear(year));
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    private static Optional<LocalDate> lunar(List<String> table, int year) {
        int place = year - 2019;
        return place >= 0 && place < table.size() ? Optional.of(LocalDate.parse(table.get(place))) : Optional.empty();
    }
}
