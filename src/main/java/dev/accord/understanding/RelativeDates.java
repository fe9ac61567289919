package dev.accord.understanding;

import dev.accord.shared.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `前天`, `三天前`, `上周三`, `两个月前`; what is only about a day (`前几天`, `上周`, `半个月前`) stays open.
final class RelativeDates implements FigureReader {

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("大前天", -3),
            Map.entry("前天", -2),
            Map.entry("前晚", -2),
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨晚", -1),
            Map.entry("昨儿", -1),
            Map.entry("今天", 0),
            Map.entry("今日", 0),
            Map.entry("今早", 0),
            Map.entry("今晚", 0),
            Map.entry("今儿", 0),
            Map.entry("明天", 1),
            Map.entry("后天", 2));
    private static final Pattern NAMED = Pattern.compile("大前天|(?<!大)前天|前晚|昨天|昨日|昨晚|昨儿|今天|今日|今早|今晚|今儿|明天|(?<!明)后天");
    private static final Pattern AGO = Pattern.compile("(?<about>大概|大约|差不多|约)?(?<n>" + Numerals.ANY
            + "|半|几|好几)(?<many>多|来)?\\s?(?<unit>天|日|个?星期|个?礼拜|周|个?月|年)(?<half>半)?(?:之|以)?前(?!后)");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<rel>上上|上|这|本|下)?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天末1-6])(?![0-9周个年岁])");
    private static final Pattern SOME = Pattern.compile(
            "前几天|前两天|前些天|前阵子|前段时间|上上?个?(?:周|星期|礼拜)(?![一二三四五六日天末1-6])|去年(?!的?[0-9一二三四五六七八九十]|双)|前年(?![0-9])");

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        var today = context.today();
        NAMED.matcher(words.plain())
                .results()
                .forEach(match -> figure(match, today.plusDays(DAYS.getOrDefault(match.group(), 0)), 0.9)
                        .ifPresent(figures::add));
        AGO.matcher(words.plain()).results().forEach(match -> ago(match, today).ifPresent(figures::add));
        WEEKDAY.matcher(words.plain()).results().forEach(match -> figures.add(weekday(match, today)));
        SOME.matcher(words.plain()).results().forEach(match -> figures.add(Calendar.vague(span(match), null)));
        return figures;
    }

    private static Optional<Figure> ago(MatchResult match, LocalDate today) {
        var number = Numerals.whole(match.group("n"));
        var unit = match.group("unit").replace("个", "");
        boolean open = number.isEmpty()
                || match.group("many") != null
                || match.group("about") != null
                || match.group("half") != null;
        if (number.isEmpty()) {
            return Optional.of(Calendar.vague(span(match), half(match.group("n"), unit, today)));
        }
        long count = number.get();
        if (count > 10_000) {
            return Optional.empty();
        }
        var day = switch (unit) {
            case "天", "日" -> today.minusDays(count);
            case "月" -> today.minusMonths(count);
            case "年" -> today.minusYears(count);
            default -> today.minusWeeks(count);
        };
        boolean coarse = unit.equals("年");
        return open || coarse
                ? Optional.of(Calendar.vague(span(match), day))
                : figure(match, day, unit.equals("天") ? 0.85 : 0.7);
    }

    private static @Nullable LocalDate half(String number, String unit, LocalDate today) {
        if (!number.equals("半")) {
            return null;
        }
        return unit.equals("月") ? today.minusDays(15) : unit.equals("年") ? today.minusMonths(6) : null;
    }

    private static Figure weekday(MatchResult match, LocalDate today) {
        var name = match.group("day");
        if (name.equals("末")) {
            return Calendar.vague(span(match), null);
        }
        var day = DayOfWeek.of(Math.max(1, "一二三四五六日".indexOf(name.equals("天") ? "日" : han(name)) + 1));
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var date = switch (match.group("rel") == null ? "" : match.group("rel")) {
            case "上上" -> monday.minusWeeks(2).with(TemporalAdjusters.nextOrSame(day));
            case "上" -> monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
            case "下" -> monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
            case "这", "本" -> monday.with(TemporalAdjusters.nextOrSame(day));
            default -> today.with(TemporalAdjusters.previousOrSame(day));
        };
        return figure(match, date, 0.85).orElseThrow();
    }

    private static String han(String day) {
        return Character.isDigit(day.charAt(0)) ? "一二三四五六".substring(day.charAt(0) - '1', day.charAt(0) - '0') : day;
    }

    private static Optional<Figure> figure(MatchResult match, LocalDate day, double confidence) {
        return Calendar.figure(span(match), Optional.of(day), confidence);
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
