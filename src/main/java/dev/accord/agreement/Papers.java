package dev.accord.agreement;

import dev.accord.dispute.Author;
import dev.accord.edition.Edition;
import dev.accord.reply.Phrases;
import dev.accord.reply.Replies;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Words an agreement in both languages.
final class Papers {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    private final Replies replies;
    private final Supplier<Edition> edition;

    Papers(Replies replies, Supplier<Edition> edition) {
        this.replies = replies;
        this.edition = edition;
    }

    /// @param zone in which the instants of the acts are told
    Paper of(Agreement terms, List<Agreement.Acceptance> acceptances, ZoneId zone) {
        var text = new EnumMap<Language, List<Block>>(Language.class);
        for (var language : Language.values()) {
            var words = replies.notice("agreement", language, variables(terms, acceptances, zone, language));
            text.put(language, Block.of(words));
        }
        return new Paper(text);
    }

    private Map<String, Object> variables(
            Agreement terms, List<Agreement.Acceptance> acceptances, ZoneId zone, Language language) {
        var phrases = new Phrases(edition.get(), language);
        var variables = new HashMap<String, Object>();
        variables.put("id", terms.id());
        variables.put("dispute", terms.dispute());
        variables.put("day", phrases.day(terms.day()));
        variables.put("law", phrases.law(Jurisdiction.valueOf(terms.law())));
        variables.put("merchant", terms.merchant());
        variables.put("order", terms.order());
        variables.put("goods", terms.goods());
        variables.put("keepsGoods", terms.keepsGoods());
        variables.put("total", money(terms.total(), terms.currency(), phrases));
        variables.put(
                "promises",
                terms.promises().stream()
                        .map(promise -> promise(promise, terms.currency(), phrases, language))
                        .toList());
        variables.put(
                "acceptances",
                acceptances.stream().map(act -> act(act, zone, language)).toList());
        return variables;
    }

    private static Map<String, Object> promise(
            Agreement.Promise promise, String currency, Phrases phrases, Language language) {
        return Map.of(
                "number",
                promise.number(),
                "title",
                language == Language.ZH ? promise.titleZh() : promise.titleEn(),
                "amount",
                money(promise.amount(), currency, phrases),
                "due",
                phrases.day(promise.due()));
    }

    private static Map<String, Object> act(Agreement.Acceptance act, ZoneId zone, Language language) {
        return Map.of("who", party(act.party(), language), "when", when(act.at(), zone));
    }

    private static String when(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /// Empty where nothing is to be paid.
    private static String money(String amount, String currency, Phrases phrases) {
        return new BigDecimal(amount).signum() == 0 ? "" : phrases.money(Money.of(amount, currency));
    }

    private static String party(Author party, Language language) {
        return switch (party) {
            case CONSUMER -> language == Language.ZH ? "消费者" : "Consumer";
            case MERCHANT -> language == Language.ZH ? "商家" : "Seller";
            case MEDIATOR -> language == Language.ZH ? "调解员" : "Mediator";
            case ASSISTANT, SYSTEM -> throw new IllegalArgumentException(party + " accepts nothing");
        };
    }
}
