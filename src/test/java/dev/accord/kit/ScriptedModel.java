package dev.accord.kit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Plays a language model behind an OpenAI-compatible endpoint: honest, lying, slow or broken, as it is told.
public final class ScriptedModel implements AutoCloseable {

    private static final Pattern MARK = Pattern.compile("\\[\\[\\d+]]");
    private static final int PIECE = 12;

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final WireMockServer server;
    private volatile Function<Asked, ResponseDefinitionBuilder> play = ScriptedModel::silent;

    private ScriptedModel() {
        this.server = new WireMockServer(
                options().dynamicPort().bindAddress("127.0.0.1").extensions(new Player()));
        server.stubFor(any(anyUrl()).willReturn(aResponse().withTransformers("player")));
        server.start();
    }

    public static ScriptedModel start() {
        return new ScriptedModel();
    }

    /// What the model was asked.
    ///
    /// @param body the request as it came
    public record Asked(String system, JsonNode data, String body) {

        public boolean isReading() {
            return data.path("entry1").isMissingNode();
        }

        public boolean isRepair() {
            return system.contains("Your last draft cannot be used");
        }

        /// The marks of each entry in order: `[[1]][[2]]`.
        public List<String> marks() {
            var marks = new ArrayList<String>();
            for (int i = 1; !data.path("entry" + i).isMissingNode(); i++) {
                marks.add(MARK.matcher(data.path("entry" + i).asString())
                        .results()
                        .map(mark -> mark.group())
                        .collect(Collectors.joining()));
            }
            return marks;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.port() + "/v1";
    }

    /// The settings that make Accord use it.
    public String[] settings() {
        return new String[] {"--accord.llm.base-url=" + url(), "--accord.llm.model=scripted", "--accord.llm.rest=1ms"};
    }

    /// Answers as it is told.
    public void plays(Function<Asked, ResponseDefinitionBuilder> next) {
        asked.clear();
        play = next;
    }

    /// Reads nothing of its own; words each entry as told, from its marks.
    public void words(UnaryOperator<String> wording) {
        plays(one -> one.isReading()
                ? answer(reading("none", 0, List.of()))
                : answer(entries(one.marks().stream().map(wording).toList())));
    }

    /// What it was asked since it was last told what to play.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop();
    }

    /// A whole answer, in pieces.
    public static ResponseDefinitionBuilder answer(String content) {
        return stream(pieces(content) + end("stop"));
    }

    public static ResponseDefinitionBuilder stream(String events) {
        return aResponse().withHeader("Content-Type", "text/event-stream").withBody(events);
    }

    /// The first so many characters of an answer, as events without an end.
    public static String pieces(String content) {
        var events = new StringBuilder();
        for (int i = 0; i < content.length(); i += PIECE) {
            var piece = content.substring(i, Math.min(content.length(), i + PIECE));
            events.append(event(Map.of("role", "assistant", "content", piece), null));
        }
        return events.toString();
    }

    public static String end(String reason) {
        return event(Map.of(), reason)
                + "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"scripted\",\"choices\":[],"
                + "\"usage\":{\"prompt_tokens\":300,\"completion_tokens\":40,\"total_tokens\":340}}\n\ndata: [DONE]\n\n";
    }

    public static String entries(List<String> texts) {
        return Client.JSON.writeValueAsString(Map.of("entries", texts));
    }

    public static String reading(String category, double confidence, List<Map<String, String>> facts) {
        return Client.JSON.writeValueAsString(Map.of("category", category, "confidence", confidence, "facts", facts));
    }

    private static ResponseDefinitionBuilder silent(Asked asked) {
        return aResponse().withStatus(503);
    }

    private static String event(Map<String, String> delta, String finish) {
        var choice = new java.util.HashMap<String, Object>(Map.of("index", 0, "delta", delta));
        choice.put("finish_reason", finish);
        var event = Map.of(
                "id",
                "1",
                "object",
                "chat.completion.chunk",
                "created",
                1,
                "model",
                "scripted",
                "choices",
                List.of(choice));
        return "data: " + Client.JSON.writeValueAsString(event) + "\n\n";
    }

    private final class Player implements ResponseDefinitionTransformerV2 {

        @Override
        public String getName() {
            return "player";
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var body = event.getRequest().getBodyAsString();
            var messages = Client.JSON.readTree(body).path("messages");
            var one = new Asked(
                    messages.path(0).path("content").asString(),
                    Client.JSON.readTree(messages.path(1).path("content").asString()),
                    body);
            asked.add(one);
            return play.apply(one).build();
        }
    }
}
