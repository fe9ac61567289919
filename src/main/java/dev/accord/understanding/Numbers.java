package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Counts (`修了两次`, `3件`, `12岁`, `twice`) and lengths of time in days (`七天`, `48小时`, `半年`, `30-day`).
final class Numbers implements FigureReader {

    private static final Pattern COUNT = Pattern.compile(
            "(?<!第)(?<n>" + Numerals.ANY
                    + ")\\s?(?<unit>次|回|遍|岁|倍|件|箱|盒|袋|瓶|双|台|套|包|个(?!月|星期|礼拜|小时|钟|多|半|人)|只|张|条|本|罐|支)"
                    + "|(?<=[假退][一1]赔|[假退]一罚)(?<m>[0-9]{1,3}|[一二三四五六七八九十百]{1,3})"
                    + "|\\b(?<e>[0-9]{1,4}|" + Numerals.ENGLISH
                    + ")[ -](?:times?|years?[ -]old|pairs?|boxes|bottles|packs?|pieces|units|items|copies)\\b|\\b(?<t>once|twice)\\b");
    private static final Pattern PERIOD = Pattern.compile("(?<n>" + Numerals.ANY
            + "|半)\\s?(?<unit>天|日(?!元|本|期|子|系)|个?工作日|小时|个?星期|个?礼拜|周(?!年|边|[一二三四五六日])|个?月(?!份|饼)|年(?!前|底|初|轻))(?!前)"
            + "|\\b(?<e>[0-9]{1,4}|" + Numerals.ENGLISH
            + ")[ -](?<eu>(?:business |working )?days?|hours?|weeks?|months?|years?)\\b(?! (?:ago|old))");

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        COUNT.matcher(words.plain()).results().forEach(match -> count(match).ifPresent(figures::add));
        PERIOD.matcher(words.plain()).results().forEach(match -> period(match).ifPresent(figures::add));
        return figures;
    }

    private static Optional<Figure> count(MatchResult match) {
        for (var group : List.of("n", "m", "e", "t")) {
            if (match.group(group) != null) {
                return Numerals.whole(match.group(group))
                        .map(number -> Figure.of(Fact.Type.COUNT, span(match), new FactValue.Count(number), 0.85));
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> period(MatchResult match) {
        boolean english = match.group("e") != null;
        var number = english ? match.group("e") : match.group("n");
        var unit = english ? match.group("eu") : match.group("unit").replace("个", "");
        var days = number.equals("半")
                ? Optional.of(length(unit) / 2)
                : Numerals.whole(number).map(count -> count * length(unit));
        return days.map(total -> unit.equals("小时") || unit.startsWith("hour") ? Math.ceilDiv(total, 24) : total)
                .filter(total -> total > 0 && total < 40_000)
                .map(total -> Figure.of(Fact.Type.DAYS, span(match), new FactValue.Count(total), 0.85));
    }

    /// In days; hours are counted as such and divided afterwards.
    private static long length(String unit) {
        return switch (unit) {
            case "星期", "礼拜", "周", "week", "weeks" -> 7;
            case "月", "month", "months" -> 30;
            case "年", "year", "years" -> 365;
            default -> 1;
        };
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }
}
