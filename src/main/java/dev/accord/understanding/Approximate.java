package dev.accord.understanding;

import dev.accord.shared.Span;
import java.util.regex.Pattern;

/// Whether the words around an amount make it one that is only about so much: `大概300`, `300-400`, `40 or so`.
final class Approximate {

    private static final Pattern COMING = Pattern.compile(
            "(?:大概|大约|差不多|将近|接近|约|近|快|上|好几|~|about|around|roughly|approximately|approx\\.?|nearly|almost|over|more than|under|less than|some|maybe|like)\\s?(?:"
                    + Currencies.SIGN + ")?\\s?$");
    private static final Pattern AFTER = Pattern.compile("^\\s?(?:左右|上下|多|几(?!次|天|个)|出头|or so|-?ish|\\+)");
    private static final Pattern RANGE = Pattern.compile("^\\s?(?:-|~|到|至|to|–|—)\\s?[¥$€£]?[0-9一二两三四五六七八九]");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("[0-9一二两三四五六七八九百千](?:块|元)?(?:-|~|到|至|–|—| to )[¥$€£]?$");
    private static final int LOOK = 14;

    private Approximate() {}

    static boolean is(String plain, Span span) {
        var before = plain.substring(Math.max(0, span.start() - LOOK), span.start());
        var after = plain.substring(span.end(), Math.min(plain.length(), span.end() + LOOK));
        return COMING.matcher(before).find()
                || RANGE_BEFORE.matcher(before).find()
                || AFTER.matcher(after).find()
                || RANGE.matcher(after).find();
    }
}
