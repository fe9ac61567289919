package dev.accord.mediation;

import tools.jackson.databind.json.JsonMapper;

/// Rows of the queue as JSON.
final class JsonCases {

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Queue.Case one) {
        return mapper.writeValueAsString(one);
    }

    Queue.Case read(String json) {
        return mapper.readValue(json, Queue.Case.class);
    }
}
