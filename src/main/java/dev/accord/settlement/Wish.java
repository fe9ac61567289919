package dev.accord.settlement;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.edition.Rule.Kind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What would settle it for the consumer, as the rules call it.
public record Wish(Set<Kind> kinds) {

    private static final FactId REMEDY = new FactId("remedy");
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "refund", Set.of(Kind.REFUND),
            "part-refund", Set.of(Kind.REFUND, Kind.PRICE_REDUCTION),
            "price-difference", Set.of(Kind.PRICE_REDUCTION),
            "compensation", Set.of(Kind.COMPENSATION, Kind.PUNITIVE),
            "shipping", Set.of(Kind.SHIPPING),
            "replacement", Set.of(Kind.REPLACEMENT),
            "repair", Set.of(Kind.REPAIR),
            "delivery", Set.of(Kind.DELIVERY),
            "apology", Set.of(Kind.APOLOGY),
            "cancellation", Set.of(Kind.CANCELLATION));
    private static final Set<Kind> MONEY = Set.of(Kind.REFUND, Kind.PRICE_REDUCTION, Kind.COMPENSATION, Kind.PUNITIVE);
    private static final Set<Kind> IN_KIND = Set.of(Kind.REPLACEMENT, Kind.REPAIR, Kind.DELIVERY);

    public Wish {
        kinds = Set.copyOf(kinds);
    }

    public static Wish of(Facts facts) {
        var kinds = EnumSet.noneOf(Kind.class);
        facts.get(REMEDY).stream()
                .flatMap(value ->
                        value instanceof FactValue.Choices(var choices) ? choices.stream() : Stream.<String>empty())
                .forEach(choice -> kinds.addAll(KINDS.getOrDefault(choice, Set.of())));
        return new Wish(kinds);
    }

    public boolean names(Kind kind) {
        return kinds.contains(kind);
    }

    /// The goods put right, and no money.
    public Set<Kind> inKind() {
        var wished = EnumSet.noneOf(Kind.class);
        if (kinds.stream().noneMatch(MONEY::contains)) {
            kinds.stream().filter(IN_KIND::contains).forEach(wished::add);
        }
        return wished;
    }
}
