package dev.accord.intake.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import dev.accord.kit.TestSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SocketTests {

    private final RunningAccord accord = RunningAccord.shared();
    private TestConsumer consumer;
    private TestSocket socket;

    @BeforeEach
    void connect() {
        consumer = accord.consumer("zh-CN");
        socket = TestSocket.open(accord.url());
    }

    @AfterEach
    void hangUp() {
        socket.close();
    }

    @Test
    void aPageThatSaysHelloIsWelcomedAndGetsTheWholeTimeline() {
        hello();

        assertThat(socket.await("welcome").path("epoch").asString()).isNotEmpty();
        var entries = socket.await("entries");
        assertThat(entries.path("after").asLong()).isZero();
        assertThat(entries.path("entries").get(0).path("seq").asLong()).isEqualTo(1);
        assertThat(entries.path("head").asLong())
                .isEqualTo(entries.path("entries").size());
    }

    @Test
    void aMessageGetsItsReceiptAndThenItsAnswerOnTheSameLine() {
        hello();
        var id = send("我在京东买的耳机一直没收到货");

        var receipt = socket.await("receipt");
        assertThat(receipt.path("clientMessageId").asString()).isEqualTo(id);
        assertThat(receipt.path("receipt").path("signature").asString()).isNotEmpty();
        var answer = socket.await(
                frame -> hasEntry(frame, entry -> entry.path("last").asBoolean()));
        assertThat(answer.path("dispute").asString()).isEqualTo(consumer.id());
    }

    @Test
    void theSameMessageAgainGetsTheSameReceiptAndIsThereOnce() {
        hello();
        var id = send("没有收到货");
        var first = socket.await("receipt").path("receipt");
        socket.send(Map.of("type", "send", "dispute", consumer.id(), "clientMessageId", id, "text", "没有收到货"));

        assertThat(socket.await("receipt").path("receipt")).isEqualTo(first);
        assertThat(consumer.entries())
                .filteredOn(entry -> entry.path("clientMessageId").asString("").equals(id))
                .hasSize(1);
    }

    @Test
    void otherWordsUnderAUsedIdAreRefusedWithTheReceiptOfTheFirst() {
        hello();
        var id = send("没有收到货");
        var first = socket.await("receipt").path("receipt");
        socket.send(Map.of("type", "send", "dispute", consumer.id(), "clientMessageId", id, "text", "别的话"));

        var refused = socket.await("refused");
        assertThat(refused.path("clientMessageId").asString()).isEqualTo(id);
        assertThat(refused.path("problem").path("status").asInt()).isEqualTo(409);
        assertThat(refused.path("problem").path("receipt")).isEqualTo(first);
    }

    @Test
    void aPageThatComesBackGetsExactlyWhatFollowsItsLastSeq() {
        consumer.say("我在京东买的耳机一直没收到货");
        var all = consumer.entries();
        socket.send(Map.of(
                "type",
                "hello",
                "token",
                consumer.token(),
                "resume",
                List.of(Map.of("dispute", consumer.id(), "after", 2))));

        var entries = socket.await("entries");
        assertThat(entries.path("after").asLong()).isEqualTo(2);
        assertThat(entries.path("entries").get(0).path("seq").asLong()).isEqualTo(3);
        assertThat(entries.path("head").asLong()).isEqualTo(all.size());
    }

    @Test
    void aPageOfAnotherEpochIsToldToStartAnew() {
        socket.send(Map.of(
                "type",
                "hello",
                "token",
                consumer.token(),
                "resume",
                List.of(Map.of("dispute", consumer.id(), "epoch", "another", "after", 7))));

        assertThat(socket.await("reset").path("epoch").asString()).isNotEqualTo("another");
        assertThat(socket.await("entries").path("after").asLong()).isZero();
    }

    @Test
    void aLineThatWasCutInMidConversationHealsWithoutLossOrRepeat() {
        hello();
        var seen = new ArrayList<Long>();
        send("我在京东买的耳机一直没收到货");
        socket.await("receipt");
        socket.cut();
        consumer.say("花了399元");
        socket = TestSocket.open(accord.url());
        socket.send(Map.of(
                "type",
                "hello",
                "token",
                consumer.token(),
                "resume",
                List.of(Map.of("dispute", consumer.id(), "after", 0))));
        long head = consumer.entries().size();
        while (seen.size() < head) {
            socket.await("entries")
                    .path("entries")
                    .forEach(entry -> seen.add(entry.path("seq").asLong()));
        }

        assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize((int) head);
    }

    @Test
    void aPingIsAnsweredWithTheHeadsOfTheAudiencesOwnNumbers() {
        hello();
        socket.await("entries");
        socket.send(Map.of("type", "ping"));

        var heads = socket.await("heartbeat").path("heads");
        assertThat(heads.path(consumer.id()).asLong())
                .isEqualTo(consumer.entries().size());
    }

    @Test
    void aWrongTokenClosesTheLineWith4401() {
        socket.send(Map.of("type", "hello", "token", consumer.id() + ".wrong"));

        assertThat(socket.awaitClose()).isEqualTo(4401);
    }

    @Test
    void aPageCannotLookIntoAnothersDispute() {
        var other = accord.consumer("zh-CN");
        hello();
        socket.send(Map.of("type", "resume", "dispute", other.id(), "after", 0));

        assertThat(socket.await("refused").path("problem").path("status").asInt())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoFrameIsRefusedAndTheLineLivesOn() {
        hello();
        for (var nonsense : List.of("{", "[]", "null", "\"hello\"", "{\"type\":\"dance\"}")) {
            socket.sendText(nonsense);
            assertThat(socket.await("refused").path("problem").path("status").asInt())
                    .as(nonsense)
                    .isEqualTo(400);
        }
        socket.sendBinary("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(socket.await("refused").path("problem").path("detail").asString())
                .isNotEmpty();
        socket.send(Map.of("type", "ping"));
        socket.await("heartbeat");
    }

    @Test
    void anOversizedFrameIsRefusedAndTheLineLivesOn() {
        hello();
        send("字".repeat(70_000));

        assertThat(socket.await("refused").path("problem").path("status").asInt())
                .isEqualTo(413);
        send("还在");
        socket.await("receipt");
    }

    @Test
    void aMessageBeforeHelloIsRefusedWithWhatToDo() {
        send("有人吗");

        assertThat(socket.await("refused").path("problem").path("status").asInt())
                .isEqualTo(401);
    }

    @Test
    void aPageOfAForeignOriginIsTurnedAway() {
        assertThatThrownBy(() -> TestSocket.open(accord.url(), Map.of("Origin", "https://elsewhere.example")))
                .hasStackTraceContaining("status code 403");
    }

    @Test
    void aMediatorsPageHearsTheQueueAndTheCaseWithoutReloading() {
        var basic = Base64.getEncoder()
                .encodeToString(("mediator:" + RunningAccord.PASSWORD).getBytes(StandardCharsets.UTF_8));
        try (var desk = TestSocket.open(accord.url(), Map.of("Authorization", "Basic " + basic))) {
            desk.send(Map.of("type", "hello", "resume", List.of(Map.of("dispute", consumer.id(), "after", 0))));
            desk.await("welcome");
            consumer.receipt(UUID.randomUUID().toString(), "我要找人工");
            desk.awaitAll(
                    frame -> frame.path("type").asString().equals("queue"),
                    frame -> hasEntry(
                            frame, entry -> entry.path("author").asString().equals("CONSUMER")));
        }
    }

    private void hello() {
        socket.send(Map.of("type", "hello", "token", consumer.token()));
    }

    private String send(String text) {
        var id = UUID.randomUUID().toString();
        socket.send(Map.of("type", "send", "dispute", consumer.id(), "clientMessageId", id, "text", text));
        return id;
    }

    private static boolean hasEntry(JsonNode frame, java.util.function.Predicate<JsonNode> wanted) {
        for (var entry : frame.path("entries")) {
            if (wanted.test(entry)) {
                return true;
            }
        }
        return false;
    }
}
