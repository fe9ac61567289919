package dev.accord.understanding;

import dev.accord.shared.Span;
import java.util.regex.Pattern;

/// Whether the words just before a place deny it.
final class Negation {

    private static final Pattern DENIED = Pattern.compile(
            "(?:哪有(?:什么)?|哪来的|没有?|不是|并非|并不|并没有?|不算|未曾?|从未|从没|不会|别|无|不)(?:说过?|是|有|要|想|用|再|能)?$"
                    + "|\\b(?:not|never|no|without|isn't|wasn't|aren't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|dont|didnt|doesnt|isnt|wasnt|cant|wont|cannot|nobody|neither|nor)(?: (?:a|an|the|my|any|been|be|even|really|actually|said|say|it's|it|was|is|looking for|asking for|after|want|wanting|need)){0,3} $");
    private static final Pattern ASKED = Pattern.compile("^[^，。,.!！;；]{0,8}(?:吗|么|[?？])");
    private static final Pattern INNER =
            Pattern.compile("\\b(?:not|no|never|instead of|rather than)\\b (?:a |an |the )?\\w+$");
    private static final int LOOK = 30;

    private Negation() {}

    /// A wish that is denied in its own words: `money back not repair`, `i dont want a repair`.
    static boolean within(String plain, Span span) {
        return INNER.matcher(plain.substring(span.start(), span.end())).find();
    }

    static boolean of(String plain, Span span) {
        return DENIED.matcher(plain.substring(Math.max(0, span.start() - LOOK), span.start()))
                .find();
    }

    /// A question about it, not a statement.
    static boolean isAsked(String plain, Span span) {
        return ASKED.matcher(plain.substring(span.end(), Math.min(plain.length(), span.end() + LOOK)))
                .find();
    }
}
