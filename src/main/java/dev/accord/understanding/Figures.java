package dev.accord.understanding;

import dev.accord.edition.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All figures in the words, none inside another of its kind.
final class Figures {

    private static final List<FigureReader> DAYS =
            List.of(new WrittenDates(), new ChineseDates(), new RelativeDates(), new EnglishDates(), new Festivals());
    private static final List<FigureReader> AMOUNTS = List.of(new Amounts(), new SpokenAmounts());
    private static final TextReader CODES = new OrderNumbers();
    private static final FigureReader NUMBERS = new Numbers();

    /// Where one can ring up is not what one has paid.
    private static final Set<String> LINES = Set.of(
            "110", "12300", "12305", "12315", "12320", "12331", "12333", "12345", "12348", "12358", "12363", "12377",
            "12378", "96110", "95588", "95533", "95599", "95566", "10086", "10010", "10000");

    private Figures() {}

    static List<Figure> in(Utterance words, Context context) {
        var days = longest(DAYS.stream()
                .flatMap(reader -> reader.in(words, context).stream())
                .toList());
        var codes = CODES.in(words);
        var operands = Sums.operands(words.plain());
        var amounts = longest(AMOUNTS.stream()
                        .flatMap(reader -> reader.in(words, context).stream())
                        .toList())
                .stream()
                .filter(amount -> days.stream().noneMatch(day -> day.span().overlaps(amount.span())))
                .filter(amount -> codes.stream().noneMatch(code -> code.span().overlaps(amount.span())))
                .filter(amount -> operands.stream().noneMatch(amount.span()::overlaps))
                .filter(amount -> !LINES.contains(words.quote(amount.span())))
                .toList();
        var bare = amounts.isEmpty() ? BareNumbers.in(words, context) : List.<Figure>of();
        var free = bare.stream()
                .filter(amount -> days.stream().noneMatch(day -> day.span().overlaps(amount.span())))
                .filter(amount -> codes.stream().noneMatch(code -> code.span().overlaps(amount.span())))
                .filter(amount -> operands.stream().noneMatch(amount.span()::overlaps))
                .filter(amount -> !LINES.contains(words.quote(amount.span())))
                .toList();
        var numbers = NUMBERS.in(words, context).stream()
                .filter(number -> number.type() == Fact.Type.DAYS
                        || Stream.concat(amounts.stream(), free.stream())
                                .noneMatch(amount -> amount.span().overlaps(number.span())))
                .toList();
        var prices = Discounts.applied(UnitPrices.multiplied(free.isEmpty() ? amounts : free, words), words.plain());
        return Stream.of(days, prices, numbers)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(figure -> figure.span().start()))
                .toList();
    }

    private static List<Figure> longest(List<Figure> figures) {
        var kept = new ArrayList<Figure>();
        figures.stream()
                .sorted(Comparator.comparingInt(
                                (Figure figure) -> -figure.span().length())
                        .thenComparingInt(figure -> figure.value() == null ? 1 : 0))
                .filter(figure -> kept.stream().noneMatch(one -> one.span().overlaps(figure.span())))
                .forEach(kept::add);
        return kept;
    }
}
