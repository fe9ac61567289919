package dev.accord.mediation;

import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.util.Map;

/// The assistant's codes for why a person is called, in words; what a party wrote stays as it is.
final class HandoverReason {

    private static final Map<String, Text> CODES = Map.of(
            "asked", new Text("消费者要求", "the consumer asked for a person"),
            "unclear", new Text("多次没能听懂", "the assistant did not understand, several times"),
            "self-harm", new Text("有自伤风险，请优先处理", "risk of self-harm: take this first"),
            "abuse", new Text("言语激烈", "abusive language"),
            "fault", new Text("系统故障", "a fault of the system"),
            "seller-silent", new Text("商家在期限内没有答复", "the seller did not answer in time"),
            "no-agreement", new Text("双方在期限内没有谈成", "the sides did not agree in time"));

    private HandoverReason() {}

    static String named(String reason, Language language) {
        var known = CODES.get(reason);
        return known == null ? reason : known.in(language);
    }
}
