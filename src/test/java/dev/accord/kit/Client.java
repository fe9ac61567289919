package dev.accord.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls Accord as an outside program does.
public final class Client {

    public static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String url;
    private final Map<String, String> headers;

    public Client(String url) {
        this(url, Map.of());
    }

    private Client(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = headers;
    }

    /// What came back.
    public record Answer(int status, String text, HttpResponse<String> response) {
        public JsonNode json() {
            return text.isBlank() ? JSON.createObjectNode() : JSON.readTree(text);
        }

        /// The answer, which must have this status.
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected " + wanted + " but got " + status + ": " + text);
            }
            return this;
        }
    }

    public String url() {
        return url;
    }

    public Client with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(url, more);
    }

    public Client bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Client as(String name, String password) {
        var pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /// @param body text as it is, anything else as JSON, null for none
    public Answer send(String method, String path, Object body) {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(
                        body instanceof String text ? text : JSON.writeValueAsString(body));
        return send(method, path, "application/json", publisher);
    }

    /// A file as a form sends it.
    public record Part(String name, byte[] content) {}

    private record Field(String name, HttpRequest.BodyPublisher content) {}

    /// Sends files as a form does.
    public Answer upload(String path, List<Path> files) {
        var fields = new ArrayList<Field>();
        try {
            for (var file : files) {
                fields.add(new Field(file.getFileName().toString(), HttpRequest.BodyPublishers.ofFile(file)));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return send(path, fields);
    }

    /// Sends what would be in files as a form does.
    public Answer send(String path, Part... files) {
        return send(
                path,
                Stream.of(files)
                        .map(file -> new Field(file.name(), HttpRequest.BodyPublishers.ofByteArray(file.content())))
                        .toList());
    }

    private Answer send(String path, List<Field> files) {
        var boundary = "accord-" + UUID.randomUUID();
        var parts = new ArrayList<HttpRequest.BodyPublisher>();
        for (var file : files) {
            parts.add(HttpRequest.BodyPublishers.ofString(
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.name()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(file.content());
            parts.add(HttpRequest.BodyPublishers.ofString("\r\n"));
        }
        parts.add(HttpRequest.BodyPublishers.ofString("--" + boundary + "--\r\n"));
        var body = HttpRequest.BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new));
        return send("POST", path, "multipart/form-data; boundary=" + boundary, body);
    }

    /// What is behind an address, as it is.
    public byte[] bytes(String path) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("Expected 200 but got " + response.statusCode());
            }
            return response.body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /// @param type of the body
    public Answer send(String method, String path, String type, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .method(method, body);
        headers.forEach(request::header);
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
