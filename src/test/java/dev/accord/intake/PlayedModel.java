package dev.accord.intake;

import static dev.accord.kit.ScriptedModel.answer;
import static dev.accord.kit.ScriptedModel.entries;
import static dev.accord.kit.ScriptedModel.reading;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.kit.ScriptedModel.Asked;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What two very different models make of a scripted conversation.
final class PlayedModel {

    private static final Pattern SENTENCE = Pattern.compile("[^。！？!?；;\\n]+");
    private static final Pattern FACT = Pattern.compile("(?m)^- ([a-z_]+): .*$");
    private static final List<String> LIES = List.of(
            "我理解您，根据《消费者权益保护法》第一百五十五条，",
            "I understand. Under section 999 of the Consumer Rights Act you win.",
            "我理解您，商家一定会赔您一万元。",
            "I'm sorry, the shop already agreed to pay $4,321.",
            "抱歉，另一位消费者王德福也遇到过，他拿回了三倍。");

    private PlayedModel() {}

    /// Knows what the script says is true, quotes it, and words every entry kindly.
    static ResponseDefinitionBuilder honest(Asked asked, Script script) {
        if (!asked.isReading()) {
            var kind = script.language() == Language.ZH ? "碰上这种事，换谁都会生气。" : "I'm sorry this happened. ";
            return answer(
                    entries(asked.marks().stream().map(marks -> kind + marks).toList()));
        }
        var message = asked.data().path("message").asString();
        var claims = script.lines().stream()
                .flatMap(line -> line.expected().item("facts").map(Object::toString).entrySet().stream())
                .flatMap(fact -> claims(fact.getKey(), fact.getValue(), message))
                .toList();
        return answer(reading(category(script), 0.9, claims));
    }

    /// Says that everything is counterfeit, makes up facts with quotes, and lies in every entry.
    static ResponseDefinitionBuilder liar(Asked asked) {
        if (!asked.isReading()) {
            var texts = new ArrayList<String>();
            for (var marks : asked.marks()) {
                texts.add(LIES.get(Math.floorMod(asked.body().hashCode() + texts.size(), LIES.size())) + marks);
            }
            return answer(entries(texts));
        }
        var message = asked.data().path("message").asString();
        var claims = FACT.matcher(asked.system())
                .results()
                .map(found -> found.group(1))
                .flatMap(fact -> Stream.of("true", "2026-01-01", "9999.00 CNY", "refund")
                        .map(value -> Map.of("id", fact, "value", value, "quote", message)))
                .toList();
        return answer(reading("counterfeit", 1, claims));
    }

    private static String category(Script script) {
        return script.lines().stream()
                .flatMap(line -> Stream.concat(
                        line.expected().texts("category").stream(), line.expected().texts("categoryIn").stream()))
                .findFirst()
                .orElse("none");
    }

    private static Stream<Map<String, String>> claims(String fact, String value, String message) {
        return SENTENCE.matcher(message)
                .results()
                .map(found -> Map.of(
                        "id", fact, "value", value, "quote", found.group().strip()));
    }
}
