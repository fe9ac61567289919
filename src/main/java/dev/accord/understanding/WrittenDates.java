package dev.accord.understanding;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Days in figures: ISO, with slashes or dots. Where day and month could be either, the jurisdiction decides; where it
/// does not, the day is left open.
final class WrittenDates implements FigureReader {

    private static final Pattern ISO =
            Pattern.compile("(?<![0-9])(20[0-9]{2})\\s?[-/.]\\s?([0-9]{1,2})\\s?[-/.]\\s?([0-9]{1,2})(?![0-9])");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![0-9./-])([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]((?:20)?[0-9]{2})(?![0-9/-])");
    private static final Pattern SHORT =
            Pattern.compile("(?<![0-9./$€£¥-])([0-9]{1,2})/([0-9]{1,2})(?![0-9/]|\\s?(?:pieces|items|stars|of|的|分))");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![0-9./$€£¥-])([0-9]{1,2})\\.([0-9]{1,2})(?:号|日|(?=\\s?(?:下单|下的|买|签收|收到|付款|拍|发货|到的|到货|申请|订|号|那天|当天|晚上|上午|下午)))(?!元|块)");

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        ISO.matcher(words.plain())
                .results()
                .forEach(match -> Calendar.figure(
                                span(match), Calendar.day(number(match, 1), number(match, 2), number(match, 3)), 0.95)
                        .ifPresent(figures::add));
        YEAR_LAST
                .matcher(words.plain())
                .results()
                .forEach(match -> withYear(match, words, context).ifPresent(figures::add));
        SHORT.matcher(words.plain())
                .results()
                .forEach(match -> shortly(match, words, context).ifPresent(figures::add));
        DOTTED.matcher(words.plain())
                .results()
                .forEach(match -> Calendar.monthDay(span(match), number(match, 1), number(match, 2), context.today())
                        .ifPresent(figures::add));
        return figures;
    }

    private static Optional<Figure> withYear(MatchResult match, Utterance words, Context context) {
        int year = number(match, 3) < 100 ? 2000 + number(match, 3) : number(match, 3);
        int first = number(match, 1);
        int second = number(match, 2);
        return switch (order(first, second, words, context)) {
            case MONTH_FIRST -> Calendar.figure(span(match), Calendar.day(year, first, second), 0.9);
            case DAY_FIRST -> Calendar.figure(span(match), Calendar.day(year, second, first), 0.9);
            case OPEN -> Optional.of(Calendar.vague(span(match), null));
        };
    }

    private static Optional<Figure> shortly(MatchResult match, Utterance words, Context context) {
        int first = number(match, 1);
        int second = number(match, 2);
        if (first == 24 && second == 7 || first > 31 || second > 31) {
            return Optional.empty();
        }
        return switch (order(first, second, words, context)) {
            case MONTH_FIRST -> Calendar.monthDay(span(match), first, second, context.today());
            case DAY_FIRST -> Calendar.monthDay(span(match), second, first, context.today());
            case OPEN -> Optional.of(Calendar.vague(span(match), null));
        };
    }

    private enum Order {
        MONTH_FIRST,
        DAY_FIRST,
        OPEN
    }

    private static Order order(int first, int second, Utterance words, Context context) {
        if (first > 12 || first == second) {
            return Order.DAY_FIRST;
        }
        if (second > 12 || words.speech().has(Language.ZH) || context.jurisdiction() == Jurisdiction.US) {
            return Order.MONTH_FIRST;
        }
        boolean european = context.jurisdiction() == Jurisdiction.EU || context.jurisdiction() == Jurisdiction.UK;
        return european ? Order.DAY_FIRST : Order.OPEN;
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
