package dev.accord.agreement;

import dev.accord.outbox.Message;
import dev.accord.store.StreamId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a merchant's system is told to do: one message for each promise of a signed agreement.
final class JsonInstruction {

    static final String TYPE = "settlement.instruction";

    /// @param type what the message is
    /// @param timestamp when the agreement was signed
    record Envelope(String type, Instant timestamp, Instruction data) {}

    /// @param sequence the promise, 1 to `of`: messages may arrive in any order
    /// @param kind such as `refund`, `replacement`, `apology`
    record Instruction(
            String id,
            String dispute,
            String agreement,
            int sequence,
            int of,
            String kind,
            Map<String, String> title,
            Map<String, String> amount,
            String order,
            String goods,
            boolean keepsGoods,
            LocalDate due) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonInstruction() {}

    /// @param owner the stream under whose key it is sealed
    static Message of(Agreement terms, Agreement.Promise promise, String account, StreamId owner, Instant signed) {
        var id = id(terms, promise.number());
        var instruction = new Instruction(
                id,
                terms.dispute(),
                terms.id(),
                promise.number(),
                terms.promises().size(),
                promise.kind().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("zh", promise.titleZh(), "en", promise.titleEn()),
                Map.of("amount", promise.amount(), "currency", terms.currency()),
                terms.order(),
                terms.goods(),
                terms.keepsGoods(),
                promise.due());
        var body = MAPPER.writeValueAsString(new Envelope(TYPE, signed, instruction));
        return Message.webhook(id, owner, account, TYPE, body);
    }

    /// The same promise is always the same message.
    static String id(Agreement terms, int number) {
        return "in-" + terms.id() + "-" + number;
    }
}
