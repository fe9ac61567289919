package dev.accord.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a model's answer; what has another form than was asked for is no answer.
public final class JsonAnswer {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonAnswer() {}

    /// The texts that are whole in the beginning of such an answer.
    public static List<String> textsSoFar(String beginning, String field) {
        var texts = new ArrayList<String>();
        try (var parser = MAPPER.createParser(beginning)) {
            boolean inside = false;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                inside = token == JsonToken.START_ARRAY ? field.equals(parser.currentName()) : inside;
                if (inside && token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
                inside = inside && token != JsonToken.END_ARRAY;
            }
        } catch (JacksonException cutShort) {
            return texts;
        }
        return texts;
    }

    /// The text that follows those, as far as it has come.
    public static Optional<String> textUnderWay(String beginning, String field) {
        int whole = textsSoFar(beginning, field).size();
        var closed = textsSoFar(beginning + "\"", field);
        return closed.size() > whole ? Optional.of(closed.getLast()) : Optional.empty();
    }

    /// The texts of `{"<field>": ["…", …]}`.
    public static Optional<List<String>> texts(String answer, String field) {
        try {
            var list = MAPPER.readTree(answer).path(field);
            var texts = list.values().stream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .toList();
            return list.isArray() && texts.size() == list.size() ? Optional.of(texts) : Optional.empty();
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
