package dev.accord.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// A consumer who talks to Accord by HTTP.
public final class TestConsumer {

    private final Client client;
    private final String id;
    private final String token;

    private TestConsumer(Client client, String id, String token) {
        this.client = client.bearing(token);
        this.id = id;
        this.token = token;
    }

    static TestConsumer open(Client client, String locale, Map<String, Object> order, String... purposes) {
        var opening = new HashMap<>(opening(client, locale, purposes));
        opening.put("order", order);
        var opened = client.post("/api/disputes", opening).expect(201).json();
        return new TestConsumer(
                client,
                opened.path("disputeId").asString(),
                opened.path("token").asString());
    }

    /// What a dispute is opened with, consent included.
    ///
    /// @param more purposes beside the one that is needed
    public static Map<String, Object> opening(Client client, String locale, String... more) {
        var purposes = new ArrayList<>(List.of("dispute-resolution"));
        purposes.addAll(List.of(more));
        var notice = client.get("/api/notices/privacy").expect(200).json();
        var consent = Map.of("notice", notice.path("version").asString(), "purposes", purposes);
        return Map.of("locale", locale, "consent", consent);
    }

    public String id() {
        return id;
    }

    public String token() {
        return token;
    }

    public Client client() {
        return client;
    }

    public String path() {
        return "/api/disputes/" + id;
    }

    /// Says something and waits for the whole answer: the entries that answer it, in order.
    public Reply say(String text) {
        return reply(receipt(UUID.randomUUID().toString(), text).path("seq").asLong());
    }

    /// Says something and does not wait for an answer.
    public JsonNode receipt(String clientMessageId, String text) {
        var message = Map.of("clientMessageId", clientMessageId, "text", text);
        return client.post(path() + "/messages", message).expect(200).json();
    }

    /// The answer to the message with this `seq`.
    public Reply reply(long seq) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < deadline) {
            var entries = entries();
            var last = entries.stream().filter(entry -> closes(entry, seq)).findFirst();
            if (last.isPresent()) {
                return new Reply(entries.stream()
                        .filter(entry -> entry.path("replyTo").asLong()
                                == last.get().path("replyTo").asLong())
                        .toList());
            }
            client.get(path() + "/timeline?after=" + entries.size() + "&wait=10")
                    .expect(200);
        }
        throw new AssertionError("No answer to " + seq + ": " + entries());
    }

    public List<JsonNode> entries() {
        var page = client.get(path() + "/timeline?after=0").expect(200).json();
        return StreamSupport.stream(page.path("entries").spliterator(), false).toList();
    }

    public JsonNode standing() {
        return client.get(path()).expect(200).json();
    }

    private static boolean closes(JsonNode entry, long seq) {
        return StreamSupport.stream(entry.path("closes").spliterator(), false).anyMatch(one -> one.asLong() == seq);
    }
}
