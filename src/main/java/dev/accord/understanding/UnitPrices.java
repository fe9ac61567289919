package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Money;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Price by the piece times quantity: `39.9一件，买了3件`, `two at $20 each`.
final class UnitPrices {

    private static final FactId PRICE = new FactId("price");
    private static final String PIECE = "(?:件|个|双|盒|箱|瓶|袋|套|张|包|台|只|条|本|份|斤|节|罐|桶|支|把|单|盆|张|副|人|位|晚|间|天|课时|节课)";
    private static final Pattern EACH = Pattern.compile("^\\s?(?:钱)?(?:一|/|每)\\s?(?<piece>" + PIECE
            + ")|^\\s?(?:each|apiece|a piece|per (?:item|piece|pair|box|bottle|unit|pack)|/ ?(?:item|piece|ea))");
    private static final Pattern EACH_BEFORE = Pattern.compile("(?:每(?<piece>" + PIECE + ")|单价)(?:是|为|才|要)?$");
    private static final Pattern BOUGHT = Pattern.compile(
            "(?:买|订|拍|下|要|购|囤|抢|共|一共|总共|住)(?:了|的)?\\s?(?<n>" + Numerals.ANY + ")\\s?(?<piece>" + PIECE + ")"
                    + "|(?<u>" + Numerals.ANY + ")\\s?" + PIECE + "[，, ]{0,2}单价"
                    + "|\\b(?:bought|ordered|got|purchased|paid for)\\s(?<e>[0-9]{1,3}|" + Numerals.ENGLISH + ")\\b");
    private static final Pattern TIMES =
            Pattern.compile("(?<e>[0-9]{1,3}|" + Numerals.ENGLISH + ") (?:[a-z'-]+ ){0,4}(?:at|for)\\s?$");
    private static final Pattern TIMES_BEFORE = Pattern.compile("(?<![0-9.])(?<e>[0-9]{1,3})\\s?[*×x]\\s?$");
    private static final Pattern TIMES_AFTER = Pattern.compile("^\\s?[*×x]\\s?(?<e>[0-9]{1,3})(?![0-9.])");
    private static final Pattern TOTAL = Pattern.compile("(?:一共|总共|共|合计|总价|in total|total|altogether)");

    private UnitPrices() {}

    /// The same figures, with the price of a piece replaced by the price of all.
    static List<Figure> multiplied(List<Figure> figures, Utterance words) {
        boolean totalTold = figures.size() > 1 && TOTAL.matcher(words.plain()).find();
        var all = new ArrayList<Figure>();
        for (var figure : figures) {
            if (!isEach(figure, words.plain())) {
                all.add(figure);
            } else if (!totalTold) {
                all.add(quantity(figure, words.plain())
                        .map(number -> times(figure, number))
                        .orElse(figure));
            }
        }
        return all;
    }

    private static boolean isEach(Figure figure, String plain) {
        return figure.value() != null
                && (multiplier(figure, plain).isPresent()
                        || EACH.matcher(plain.substring(figure.span().end())).find()
                        || EACH_BEFORE
                                .matcher(plain.substring(0, figure.span().start()))
                                .find());
    }

    /// `3*49`, `399×2`.
    private static Optional<Long> multiplier(Figure figure, String plain) {
        return Stream.of(
                        TIMES_BEFORE.matcher(plain.substring(0, figure.span().start())),
                        TIMES_AFTER.matcher(plain.substring(figure.span().end())))
                .filter(Matcher::find)
                .flatMap(match -> Numerals.whole(match.group("e")).stream())
                .findFirst();
    }

    private static Optional<Long> quantity(Figure figure, String plain) {
        var written = multiplier(figure, plain);
        if (written.isPresent()) {
            return written;
        }
        var before = TIMES.matcher(plain.substring(0, figure.span().start()));
        if (before.find()) {
            return Numerals.whole(before.group("e"));
        }
        return BOUGHT.matcher(plain)
                .results()
                .map(match -> Stream.of("n", "u", "e")
                        .map(match::group)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .flatMap(number -> Numerals.whole(number).stream())
                .findFirst();
    }

    private static Figure times(Figure figure, long number) {
        var unit = ((FactValue.Amount) java.util.Objects.requireNonNull(figure.value())).money();
        if (number <= 0 || number > 100_000) {
            return figure;
        }
        Money total = unit.times(number);
        return Figure.of(
                        Fact.Type.MONEY,
                        new Span(figure.span().start(), figure.span().end()),
                        new FactValue.Amount(total),
                        0.8)
                .as(PRICE);
    }
}
