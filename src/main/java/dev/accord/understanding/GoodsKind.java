package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Cues.Match;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.Optional;

/// The kind of the goods is that of the thing bought, not of whatever else is mentioned.
final class GoodsKind {

    private static final FactId KIND = new FactId("goods_kind");

    private GoodsKind() {}

    static List<Found> of(List<Match> cues, List<Found> texts, List<Found> facts) {
        var kind = texts.stream()
                .filter(found -> found.fact().equals(Goods.GOODS))
                .findFirst()
                .flatMap(goods -> within(goods, cues));
        return kind.isEmpty()
                ? facts
                : facts.stream()
                        .map(found -> found.fact().equals(KIND) ? kind.get() : found)
                        .toList();
    }

    /// The last word of a phrase says what it is.
    private static Optional<Found> within(Found goods, List<Match> cues) {
        return cues.stream()
                .filter(match -> match.fact().equals(KIND) && match.span().overlaps(goods.span()))
                .max(java.util.Comparator.comparingInt(
                                (Match match) -> match.span().end())
                        .thenComparingInt(match -> match.span().length()))
                .map(match -> new Found(
                        KIND, new FactValue.Choice(String.valueOf(match.value())), match.span(), goods.confidence()));
    }
}
