package dev.accord.llm;

import dev.accord.privacy.MaskedText;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Masked words as one JSON object: quotes and line breaks in them cannot be mistaken for its structure.
final class JsonData {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonData() {}

    static String of(Map<String, MaskedText> data) {
        var object = new LinkedHashMap<String, String>();
        data.forEach((name, masked) -> object.put(name, masked.text()));
        return MAPPER.writeValueAsString(object);
    }
}
