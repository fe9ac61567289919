package dev.accord.understanding;

import dev.accord.shared.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Tells when the consumer takes something back (`不对，是3号`, `I meant 49 not 94`) and which figures are no longer meant.
final class Corrections {

    private static final Pattern MADE = Pattern.compile(
            "(?:^|[，。,.!！\\s])(?:哦|噢|啊|呃|等等|等下)?[，, ]?(?:(?:不对|不是不是|不不)(?=[，。,.!！\\s是]|$)|不是[，, ]+是(?!的|啊|不是))|(?:我|刚才|刚刚|前面)[^，。]{0,4}(?:记|说|写|打|看|算|输|弄|搞|发|填)错|记错|说错|写错了|打错|打字错|更正|纠正一下|改一下|改(?:成|为|回)|应该是[0-9一二三四五六七八九十两百千]"
                    + "|[0-9]{2,}(?:块|元)?(?:啊)?[，,！! ]{0,2}不是[0-9]{2,}|不是(?:[0-9¥$一二三四五六七八九十两]|上|前|昨)[^。]{0,14}[，,]?\\s?(?:而)?是"
                    + "|\\bi (?:actually )?meant\\b|\\bi mean\\b[, ]+(?:[a-z]+ )?[$€£0-9]|\\bcorrection\\b|\\bmy mistake\\b|\\bmy bad\\b|\\btypo\\b|\\bi misspoke\\b|\\bi got (?:that|it|the [a-z]+) wrong\\b"
                    + "|(?:^|[.!?,] ?)(?:sorry|actually|wait|no|oops|scratch that)[,.]? (?:sorry[, ]+)?(?:(?:i think |i )?(?:it|that|the [a-z]+)(?: was|'s| is)|not the|make that|[$€£]?[0-9])|\\b(?:it|that) was(?:n't| not) [$€£]?(?:the )?[0-9][^.]{0,20}\\b(?:it was|but)\\b|\\bscratch that\\b|\\b(?:it was|i (?:bought|paid|ordered)(?: it)?) [^.,]{0,24}, not\\b");
    private static final Pattern NOT_BEFORE = Pattern.compile(
            "(?:不是|而不是|不叫|并非)(?:在)?\\s?$|\\b(?:not|instead of|rather than|wasn't|isn't)(?: on| the| for)*\\s$");
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "不对[，,。 是]|不不|记错|说错|写错|打错|更正|应该是|\\bsorry\\b|\\bi meant\\b|\\bi mean\\b|\\bactually\\b|\\bwait\\b|\\bno[,.] |\\bcorrection\\b|\\boops\\b|\\bscratch that\\b");
    private static final int LOOK = 14;

    private Corrections() {}

    static boolean made(Utterance words) {
        return MADE.matcher(words.plain()).find();
    }

    /// The figures that are said not to be so.
    static List<Figure> retracted(List<Figure> figures, Utterance words) {
        return figures.stream()
                .filter(figure -> isDenied(figure.span(), words.plain())
                        || made(words) && figures.stream().anyMatch(later -> replaces(later, figure, words.plain())))
                .toList();
    }

    private static boolean isDenied(Span span, String plain) {
        return NOT_BEFORE
                .matcher(plain.substring(Math.max(0, span.start() - LOOK), span.start()))
                .find();
    }

    private static boolean replaces(Figure later, Figure figure, String plain) {
        return later.type() == figure.type()
                && later.span().start() >= figure.span().end()
                && !isDenied(later.span(), plain)
                && TAKEN_BACK
                        .matcher(plain.substring(
                                figure.span().end(), later.span().start()))
                        .find();
    }
}
