package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two hundred megabytes whose length nobody told are turned away by their reason, wherever they are sent.
class HugeBodyTests {

    private static final int MEGABYTES = 200;
    private static final String LAW = "/files?path=cn/instruments/huge.md";

    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(RunningAccord.temporary());
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @Test
    void aFileOfADraft() {
        var draft = draft();

        isTooLarge(stream("PUT", "/api/policy/drafts/" + draft + LAW, "application/json", json("content")), "10 MB");

        editor().get("/api/policy/drafts/" + draft + LAW).expect(404);
    }

    @Test
    void aLiveCheck() {
        var path = "/api/policy/drafts/" + draft() + "/validate?path=cn/instruments/huge.md";

        isTooLarge(stream("POST", path, "application/json", json("content")), "10 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafts", "try", "assess"})
    void aCallThatIsSmallAsARule(String call) {
        isTooLarge(stream("POST", "/api/policy/" + call, "application/json", json("text")), "10 MB");
    }

    @Test
    void anUpload() {
        var before = editor().get("/api/policy/drafts").json().size();
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"law.txt\"\r\n\r\n";

        isTooLarge(
                stream("POST", "/api/policy/imports", "multipart/form-data; boundary=b", filled(head, "\r\n--b--\r\n")),
                "50 MB");

        assertThat(editor().get("/api/policy/drafts").json().size()).isEqualTo(before);
    }

    private static void isTooLarge(Client.Answer answer, String limit) {
        var problem = answer.expect(413).json();
        assertThat(problem.get("type").asString()).endsWith("-too-large");
        assertThat(problem.get("detail").asString()).contains(limit, "split it");
    }

    private static Client.Answer stream(String method, String path, String type, InputStream body) {
        return editor().send(method, path, type, BodyPublishers.ofInputStream(() -> body));
    }

    private static InputStream json(String member) {
        return filled("{\"" + member + "\": \"", "\"}");
    }

    /// The same megabyte over and over, between a head and a tail.
    private static InputStream filled(String head, String tail) {
        var megabyte = bytes("a".repeat(1 << 20));
        var parts = Stream.of(
                        Stream.of(bytes(head)),
                        Stream.generate(() -> megabyte).limit(MEGABYTES),
                        Stream.of(bytes(tail)))
                .flatMap(some -> some)
                .map(ByteArrayInputStream::new)
                .toList();
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String draft() {
        return editor().post("/api/policy/drafts", Map.of("name", "huge"))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
    }

    private static Client editor() {
        return accord.staff("editor");
    }
}
