package dev.accord.understanding;

import dev.accord.understanding.SecondReading.Claim;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a model's answer; what has another form than was asked for is no answer.
final class JsonSecondReading {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST_FACTS = 40;

    private JsonSecondReading() {}

    static Optional<SecondReading> read(String answer) {
        try {
            var root = MAPPER.readTree(answer);
            if (!root.path("category").isString() || !root.path("confidence").isNumber()) {
                return Optional.empty();
            }
            var claims = root.path("facts").values().stream()
                    .filter(JsonSecondReading::isClaim)
                    .limit(MOST_FACTS)
                    .map(fact -> new Claim(text(fact, "id"), text(fact, "value"), text(fact, "quote")))
                    .toList();
            return Optional.of(new SecondReading(
                    text(root, "category"), root.path("confidence").asDouble(), claims));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isClaim(JsonNode fact) {
        return fact.path("id").isString() && fact.path("quote").isString();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("").strip();
    }
}
