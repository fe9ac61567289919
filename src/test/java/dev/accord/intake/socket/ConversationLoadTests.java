package dev.accord.intake.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import dev.accord.kit.TestSocket;
import dev.accord.kit.Timings;
import dev.accord.knowledge.Library;
import dev.accord.knowledge.Question;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A receipt and a whole turn over the socket, against their floors, in one run: an echo (a ping and its heartbeat)
/// over the same socket and one durable append; an echo, two appends and one search with its one embedding.
@Tag("load")
class ConversationLoadTests {

    private static final int WARM_UP = 8;
    private static final int DISPUTES = 40;
    private static final int SOCKETS = 1_000;
    private static final List<String> STORY =
            List.of("我3月2号在直播间花398买了一件羊绒衫，3月5号签收，洗标写的是腈纶。商家说直播商品不退不换。", "3月6号提出退货的", "聊天记录和洗标照片都有", "那退货的运费谁出？", "不知道");

    private final RunningAccord accord = RunningAccord.shared();
    private final Timings echo = new Timings("echo");
    private final Timings append = new Timings("one durable append");
    private final Timings search = new Timings("one embedding and one search");
    private final Timings receipt = new Timings("receipt");
    private final Timings turn = new Timings("whole turn");

    @Test
    void receiptsAndTurnsStayNearTheirFloors() {
        for (int i = 0; i < WARM_UP; i++) {
            converse();
        }
        List.of(echo, append, search, receipt, turn).forEach(Timings::forget);
        for (int i = 0; i < DISPUTES; i++) {
            converse();
        }
        List.of(echo, append, search, receipt, turn).forEach(System.out::println);
        for (double share : List.of(0.5, 0.99)) {
            double receiptFloor = echo.millis(share) + append.millis(share);
            double turnFloor = receiptFloor + append.millis(share) + search.millis(share);
            System.out.printf(
                    "p%d: receipt / floor %.2f, turn / floor %.2f%n",
                    Math.round(share * 100), receipt.millis(share) / receiptFloor, turn.millis(share) / turnFloor);
        }
        assertThat(receipt.millis(0.5)).isLessThan(turn.millis(0.5));
    }

    @Test
    void anIdleSocketTakesLittleMemory() {
        var open = new ArrayList<TestSocket>();
        connect(accord.consumer("zh-CN"), open);
        long before = used();
        try {
            var consumer = accord.consumer("zh-CN");
            for (int i = 0; i < SOCKETS; i++) {
                connect(consumer, open);
            }
            long each = (used() - before) / SOCKETS;
            System.out.printf("memory per idle socket, the client's half included: %,d bytes%n", each);
            assertThat(each).isPositive();
        } finally {
            open.forEach(TestSocket::close);
        }
    }

    private void converse() {
        var consumer = accord.consumer("zh-CN");
        try (var socket = TestSocket.open(accord.url())) {
            hello(consumer, socket);
            for (var words : STORY) {
                say(consumer, socket, words);
                echo.time(() -> echo(socket));
                append.time(this::append);
                search.time(() -> search(words));
            }
        }
    }

    private void say(TestConsumer consumer, TestSocket socket, String words) {
        var id = UUID.randomUUID().toString();
        turn.time(() -> {
            receipt.time(() -> {
                socket.send(Map.of("type", "send", "dispute", consumer.id(), "clientMessageId", id, "text", words));
                socket.await("receipt");
            });
            socket.await(frame -> frame.path("entries")
                    .valueStream()
                    .anyMatch(entry -> entry.path("last").asBoolean()
                            && entry.path("author").asString().equals("ASSISTANT")));
        });
    }

    private static void echo(TestSocket socket) {
        socket.send(Map.of("type", "ping"));
        socket.await("heartbeat");
    }

    private void append() {
        var stream = new StreamId("load/" + UUID.randomUUID());
        accord.part(Journal.class).append(stream, 0, STORY.getFirst().getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
    }

    private void search(String words) {
        accord.part(Library.class)
                .search(new Question(
                        words,
                        Optional.of(Jurisdiction.CN),
                        LocalDate.of(2026, 3, 2),
                        Language.ZH,
                        5,
                        true,
                        Optional.empty()));
    }

    private void connect(TestConsumer consumer, List<TestSocket> open) {
        var socket = TestSocket.open(accord.url());
        hello(consumer, socket);
        open.add(socket);
    }

    private static void hello(TestConsumer consumer, TestSocket socket) {
        socket.send(Map.of("type", "hello", "token", consumer.token()));
        socket.await("welcome");
    }

    private static long used() {
        var memory = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return memory.totalMemory() - memory.freeMemory();
    }
}
