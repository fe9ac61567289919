package dev.accord.timeline;

import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.RuleId;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// How values look to outside programs (pinned): ids as text, amounts as `{"amount": "129.00", "currency": "CNY"}`,
/// facts as what they are.
public final class JsonWire extends SimpleModule {

    private static final long serialVersionUID = 1;

    JsonWire() {
        super("accord");
        for (var id : new Class<?>[] {ArticleId.class, CategoryId.class, FactId.class, RuleId.class, DisputeId.class}) {
            addSerializer(id, ToStringSerializer.instance);
        }
        addSerializer(Money.class, new Amounts());
        addSerializer(FactValue.class, new Values());
        addSerializer(Text.class, new Texts());
    }

    private static final class Amounts extends ValueSerializer<Money> {
        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            context.writeValue(
                    json,
                    Map.of(
                            "amount",
                            money.amount().toPlainString(),
                            "currency",
                            money.currency().getCurrencyCode()));
        }
    }

    private static final class Texts extends ValueSerializer<Text> {
        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, Map.of("zh", text.zh(), "en", text.en()));
        }
    }

    private static final class Values extends ValueSerializer<FactValue> {
        @Override
        public void serialize(FactValue value, JsonGenerator json, SerializationContext context) {
            switch (value) {
                case FactValue.Day(var date) -> json.writeString(date.toString());
                case FactValue.Amount(var money) -> context.writeValue(json, money);
                case FactValue.Words(var text) -> json.writeString(text);
                case FactValue.Flag(var isTrue) -> json.writeBoolean(isTrue);
                case FactValue.Choice(var choice) -> json.writeString(choice);
                case FactValue.Choices(var choices) -> context.writeValue(json, choices);
                case FactValue.Count(var number) -> json.writeNumber(number);
            }
        }
    }
}
