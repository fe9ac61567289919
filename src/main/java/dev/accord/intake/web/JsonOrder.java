package dev.accord.intake.web;

import dev.accord.dispute.LearnedFact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads what a shop's page hands over about the purchase. Unsigned, it is the consumer's claim: each fact keeps the
/// field it came from as its quote.
final class JsonOrder {

    private enum Kind {
        WORDS,
        DAY,
        AMOUNT
    }

    private record Field(String fact, Kind kind) {}

    /// The names shops use, and what each tells.
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("id", new Field("order", Kind.WORDS)),
            Map.entry("order", new Field("order", Kind.WORDS)),
            Map.entry("number", new Field("order", Kind.WORDS)),
            Map.entry("goods", new Field("goods", Kind.WORDS)),
            Map.entry("shop", new Field("shop", Kind.WORDS)),
            Map.entry("platform", new Field("platform", Kind.WORDS)),
            Map.entry("tracking", new Field("tracking", Kind.WORDS)),
            Map.entry("price", new Field("price", Kind.AMOUNT)),
            Map.entry("purchase_date", new Field("purchase_date", Kind.DAY)),
            Map.entry("purchaseDate", new Field("purchase_date", Kind.DAY)),
            Map.entry("delivery_date", new Field("delivery_date", Kind.DAY)),
            Map.entry("deliveryDate", new Field("delivery_date", Kind.DAY)));

    private static final int LONGEST = 200;

    private JsonOrder() {}

    /// The facts of the fields that are known; others are passed over.
    static List<LearnedFact> facts(@Nullable JsonNode order, Jurisdiction law) {
        if (order == null || order.isNull()) {
            return List.of();
        }
        if (order.isString()) {
            return List.of(learned("order", new FactValue.Words(cut(order.asString())), order.asString()));
        }
        var facts = new ArrayList<LearnedFact>();
        order.properties().forEach(entry -> {
            var field = FIELDS.get(entry.getKey());
            if (field != null && !entry.getValue().isNull()) {
                facts.add(learned(field.fact(), value(entry.getKey(), field, entry.getValue(), law), entry.getValue()));
            }
        });
        return facts;
    }

    private static FactValue value(String name, Field field, JsonNode value, Jurisdiction law) {
        try {
            return switch (field.kind()) {
                case WORDS -> new FactValue.Words(cut(value.asString()));
                case DAY -> new FactValue.Day(LocalDate.parse(value.asString()));
                case AMOUNT -> new FactValue.Amount(money(value, law));
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            throw OpeningRefusals.badOrder(name);
        }
    }

    private static Money money(JsonNode value, Jurisdiction law) {
        return value.isObject()
                ? Money.of(
                        value.path("amount").asString(), value.path("currency").asString())
                : Money.of(new BigDecimal(value.asString()), law.currency());
    }

    private static LearnedFact learned(String fact, FactValue value, JsonNode quote) {
        return learned(fact, value, quote.isContainer() ? value.asText() : quote.asString());
    }

    private static LearnedFact learned(String fact, FactValue value, String quote) {
        return new LearnedFact(new FactId(fact), value, cut(quote), 1, LearnedFact.Source.ORDER, 1);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
