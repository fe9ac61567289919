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
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The policy room's calls, as a command makes them.
final class JsonPolicyCalls {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
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

    JsonNode get(String path) {
        return call("GET", path, null);
    }

    JsonNode post(String path, @Nullable Object body) {
        return call("POST", path, body);
    }

    JsonNode put(String path, Object body) {
        return call("PUT", path, body);
    }

    JsonNode delete(String path) {
        return call("DELETE", path, null);
    }

    /// The files of an edition by path.
    ///
    /// @param edition `live`, the hash of an edition or the id of a draft
    SortedMap<String, String> files(String edition) {
        var files = new TreeMap<String, String>();
        get("/api/policy/editions/" + escaped(edition) + "/files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        return files;
    }

    /// Waits for long work and shows on the error stream how far it has come.
    ///
    /// @return its report
    JsonNode await(JsonNode job) {
        var id = job.get("id").asString();
        var now = job;
        while (now.get("state").asString().matches("WAITING|RUNNING")) {
            System.err.printf(
                    "\r%s: %d of %d",
                    now.get("kind").asString(),
                    now.get("done").asInt(),
                    now.get("total").asInt());
            rest();
            now = get("/api/policy/jobs/" + id);
        }
        System.err.println();
        if (!now.get("state").asString().equals("DONE")) {
            throw new CallRefusedException(now.get("kind").asString() + " "
                    + now.get("state").asString().toLowerCase(Locale.ROOT) + ": "
                    + now.path("problem").asString(""));
        }
        return get("/api/policy/reports/" + now.get("report").asString());
    }

    static String escaped(String words) {
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
