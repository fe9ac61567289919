package dev.accord.reply;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a model's `{"entries": ["…", …]}`.
final class JsonEntries {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonEntries() {}

    /// The texts, or empty where the answer has another form.
    static Optional<List<String>> read(String answer, int expected) {
        try {
            var entries = MAPPER.readTree(answer).path("entries");
            var texts = entries.values().stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
            return entries.size() == expected && texts.size() == expected ? Optional.of(texts) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
