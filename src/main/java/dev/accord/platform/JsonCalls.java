package dev.accord.platform;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent.ModelAsked;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/// Writes what was asked of a model as an item of `eval/model`.
final class JsonCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonCalls() {}

    static String line(Dispute dispute, ModelAsked call) {
        var line = new LinkedHashMap<String, Object>();
        line.put("prompt", call.prompt());
        line.put("model", call.model());
        line.put("language", dispute.opening().language().code());
        line.put("verdict", call.verdict());
        line.put("milliseconds", call.time().toMillis());
        line.put("request", call.request());
        line.put("answer", call.answer());
        return JSON.writeValueAsString(line);
    }
}
