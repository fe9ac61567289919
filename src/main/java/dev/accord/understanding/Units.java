package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was paid for by sessions or months, and how many of them are left: `72节课上了6节`, `24个月用了10个月`, `两年卡还剩14个月`,
/// `used 3 of 20 lessons`. Where two of the three are told, the third follows, and the quote holds both.
final class Units implements TextReader {

    static final FactId TOTAL = new FactId("units_total");
    static final FactId LEFT = new FactId("units_left");

    private static final double TOLD = 0.8;
    private static final int MONTHS = 12;
    private static final String NUMBER = "(?<n>[0-9]{1,4}|[一二两三四五六七八九十百]{1,4})";
    private static final String UNIT = "个?(?<unit>节|课时|堂|次|回|月|年)(?!前|初|底|会员)";
    private static final String MANY = "(?<n>[0-9]{1,4}|" + Numerals.ENGLISH + ")";
    private static final String KIND = "(?<unit>month|session|class|lesson|visit|treatment)(?:s|es)?\\b";

    private static final List<Pattern> USED = List.of(
            Pattern.compile("(?:用|上|去|练|做|学|剪|洗|听|消费|体验)(?:了|过|掉)(?:才|大概|只)?" + NUMBER + UNIT),
            Pattern.compile("\\b(?:used|attended|had|done|took|taken)(?: about| only| just)? " + MANY
                    + "(?=(?: of (?:the )?[0-9]+)? " + KIND + ")"));
    private static final List<Pattern> REST = List.of(
            Pattern.compile("(?:剩|余)(?:下|余)?(?:的)?(?:还有)?" + NUMBER + UNIT),
            Pattern.compile("还有" + NUMBER + UNIT + "(?=[^，。]{0,3}没)"),
            Pattern.compile("\\b" + MANY + " (?:more )?" + KIND + " (?:left|remaining|unused|to go)"));
    private static final List<Pattern> ALL = List.of(
            Pattern.compile("(?:总共|一共|共|合计|全部|买了|报了|办了|充了|签了|包)(?:是|有)?" + NUMBER + UNIT),
            Pattern.compile(NUMBER + UNIT + "(?:的)?(?:卡|课|套餐|疗程|私教|班)"),
            Pattern.compile("(?:^|[，。、 ])" + NUMBER + UNIT + "(?=[用上去练做学还只才，])"),
            Pattern.compile("(?<n>[一两二三])(?<unit>年)卡"),
            Pattern.compile("\\b(?:of (?:the )?)?" + MANY + "[ -]" + KIND
                    + "(?= (?:package|pass|membership|contract|card|block|course|plan))"),
            Pattern.compile("\\b(?:package|block|course|pass|set) of " + MANY + " " + KIND),
            Pattern.compile("\\bof (?:the )?" + MANY + " " + KIND));

    /// So many, counted in months or in sessions.
    private record Told(long number, boolean inMonths, Span span) {

        boolean isLike(Told other) {
            return inMonths == other.inMonths;
        }
    }

    @Override
    public List<Found> in(Utterance words) {
        var all = first(ALL, words, null);
        var used = first(USED, words, all.orElse(null));
        var rest = first(REST, words, all.or(() -> used).orElse(null));
        if (all.isPresent() && used.isPresent() && rest.isEmpty()) {
            return pair(all.get(), all.get().number() - used.get().number(), span(all.get(), used.get()));
        }
        if (all.isEmpty() && used.isPresent() && rest.isPresent()) {
            var both = span(used.get(), rest.get());
            return List.of(
                    found(TOTAL, used.get().number() + rest.get().number(), both),
                    found(LEFT, rest.get().number(), rest.get().span()));
        }
        return Stream.concat(
                        all.stream().map(told -> found(TOTAL, told.number(), told.span())),
                        rest.stream().map(told -> found(LEFT, told.number(), told.span())))
                .toList();
    }

    private static List<Found> pair(Told all, long left, Span both) {
        return left < 0 ? List.of() : List.of(found(TOTAL, all.number(), all.span()), found(LEFT, left, both));
    }

    private static Optional<Told> first(List<Pattern> patterns, Utterance words, @Nullable Told like) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(words.plain()).results())
                .flatMap(match -> told(match).stream())
                .filter(told ->
                        like == null || told.isLike(like) && !told.span().overlaps(like.span()))
                .filter(told -> words.isTold(told.span()))
                .findFirst();
    }

    private static Optional<Told> told(MatchResult match) {
        var unit = match.group("unit");
        boolean inMonths = unit.equals("月") || unit.equals("年") || unit.equals("month");
        var span = new Span(match.start(), match.end());
        return Numerals.whole(match.group("n"))
                .map(number -> new Told(unit.equals("年") ? number * MONTHS : number, inMonths, span));
    }

    private static Span span(Told one, Told other) {
        return new Span(
                Math.min(one.span().start(), other.span().start()),
                Math.max(one.span().end(), other.span().end()));
    }

    private static Found found(FactId fact, long number, Span span) {
        return new Found(fact, new FactValue.Count(number), span, TOLD);
    }
}
