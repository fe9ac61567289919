package dev.accord.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The policy room's calls, as a command makes them.
final class JsonPolicyCalls {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String DRAFTS = "/api/policy/drafts";
    private static final long LOOK_EVERY = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String key;

    JsonPolicyCalls(String url, String name, String password) {
        this.url = url.replaceAll("/+$", "");
        this.key =
                "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /// The files of an edition by path.
    ///
    /// @param edition `live`, the hash of an edition or the id of a draft
    SortedMap<String, String> files(String edition) {
        var files = new TreeMap<String, String>();
        call("GET", "/api/policy/editions/" + escaped(edition) + "/files", null)
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        return files;
    }

    /// Answers the id of a new draft.
    String startDraft(String name) {
        return call("POST", DRAFTS, Map.of("name", name)).at("/draft/id").asString();
    }

    void save(String draft, String path, String content) {
        call("PUT", DRAFTS + "/" + escaped(draft) + "/files?path=" + escaped(path), Map.of("content", content));
    }

    void remove(String draft, String path) {
        call("DELETE", DRAFTS + "/" + escaped(draft) + "/files?path=" + escaped(path), null);
    }

    /// Runs the evaluation sets on a draft; answers what came out, line by line.
    List<String> evaluate(String draft) {
        return JsonEvaluation.lines(await(call("POST", DRAFTS + "/" + escaped(draft) + "/evaluate", null)));
    }

    /// How much the newest evaluation of a draft found worse.
    int regressions(String draft) {
        return call("GET", DRAFTS + "/" + escaped(draft), null)
                .at("/draft/evaluated/regressions")
                .asInt();
    }

    /// Answers what was published and when it goes live.
    String publish(String draft, Map<String, String> release) {
        var done = call("POST", DRAFTS + "/" + escaped(draft) + "/publish", release);
        return "edition %s live from %s"
                .formatted(shortened(done), done.get("from").asString());
    }

    /// Answers what is live again.
    String rollBack(Map<String, String> asked) {
        return "edition %s is live again".formatted(shortened(call("POST", "/api/policy/rollback", asked)));
    }

    private static String shortened(JsonNode release) {
        return release.get("edition").asString().substring(0, 12);
    }

    /// Waits for long work and shows on the error stream how far it has come; answers its report.
    private JsonNode await(JsonNode job) {
        var id = job.get("id").asString();
        var now = job;
        while (now.get("state").asString().matches("WAITING|RUNNING")) {
            System.err.printf(
                    "\r%s: %d of %d",
                    now.get("kind").asString(),
                    now.get("done").asInt(),
                    now.get("total").asInt());
            rest();
            now = call("GET", "/api/policy/jobs/" + id, null);
        }
        System.err.println();
        if (!now.get("state").asString().equals("DONE")) {
            throw new CallRefusedException(now.get("kind").asString() + " "
                    + now.get("state").asString().toLowerCase(Locale.ROOT) + ": "
                    + now.path("problem").asString(""));
        }
        return call("GET", "/api/policy/reports/" + now.get("report").asString(), null);
    }

    private static String escaped(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private JsonNode call(String method, String path, @Nullable Object body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", key)
                .header("Content-Type", "application/json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new CallRefusedException(told(answer));
            }
            return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException silent) {
            throw new CallRefusedException(url + " does not answer: " + silent.getMessage());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallRefusedException("Interrupted");
        }
    }

    private static String told(HttpResponse<String> answer) {
        if (answer.statusCode() == 401) {
            return "Name or password is wrong.";
        }
        var text = answer.body();
        if (!text.startsWith("{")) {
            return "Refused with status " + answer.statusCode();
        }
        var problem = JSON.readTree(text);
        var told = new StringBuilder(problem.path("title").asString("Refused"))
                .append(": ")
                .append(problem.path("detail").asString(""));
        problem.path("flaws").forEach(flaw -> told.append('\n').append(JsonFlaws.line(flaw)));
        return told.toString();
    }

    private static void rest() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CallRefusedException("Interrupted");
        }
    }
}
