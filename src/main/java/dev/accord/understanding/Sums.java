package dev.accord.understanding;

import dev.accord.shared.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sums that somebody does aloud: of `398减68等于330` and `3 x 35 is 105` only what comes out is told.
final class Sums {

    private static final String NUMBER = "[¥$€£]?[0-9]{1,7}(?:\\.[0-9]{1,2})?\\s?(?:块钱?|元|刀|euros?|dollars?|个月|月|次|节)?";
    private static final Pattern SUM = Pattern.compile("(?<![0-9.])(?<one>" + NUMBER
            + ")\\s?(?:减去?|加上?|乘以?|除以?|[-+x×*/÷]|minus|plus|times|less)\\s?(?<other>" + NUMBER
            + "(?:\\s?(?:减去?|加上?|乘以?|除以?|[-+x×*/÷])\\s?" + NUMBER
            + ")?)(?:不)?\\s?(?:就)?(?:等于|得|是|=|equals|is|makes)\\s?(?=[¥$€£]?[0-9])");

    private Sums() {}

    /// Where the numbers stand that went into a sum.
    static List<Span> operands(String plain) {
        return SUM.matcher(plain)
                .results()
                .flatMap(match -> Stream.of(
                        new Span(match.start("one"), match.end("one")),
                        new Span(match.start("other"), match.end("other"))))
                .toList();
    }
}
