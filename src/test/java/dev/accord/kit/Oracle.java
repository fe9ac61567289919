package dev.accord.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Several consumers who talk while the program is killed, and a log of its own of what was said and acknowledged.
public final class Oracle {

    private static final int CONSUMERS = 4;
    private static final List<String> WORDS = List.of(
            "我在淘宝买的耳机一直没收到货",
            "花了398块",
            "3月2号买的",
            "商家说再等等",
            "不知道",
            "I bought a kettle for 49.99 and it never arrived",
            "没有收到",
            "聊天记录都在");

    private final List<Side> sides = new CopyOnWriteArrayList<>();

    /// One consumer: the key, what was said in order, and what was acknowledged.
    private static final class Side {
        private final String id;
        private final String token;
        private final Map<String, String> said = new LinkedHashMap<>();
        private final Map<String, JsonNode> receipts = new LinkedHashMap<>();

        Side(String id, String token) {
            this.id = id;
            this.token = token;
        }
    }

    /// What the comparison found.
    public record Findings(int receipts, int lost, int phantom, int twice, int outOfOrder, int unanswered) {
        public List<Integer> wrong() {
            return List.of(lost, phantom, twice, outOfOrder);
        }
    }

    /// All consumers talk until the program is killed after `time`.
    public void talk(Client client, Duration time, Runnable kill) throws InterruptedException {
        while (sides.size() < CONSUMERS) {
            sides.add(open(client));
        }
        var killed = new AtomicBoolean();
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            sides.forEach(side -> threads.submit(() -> talk(client, side, killed)));
            later.schedule(
                    () -> {
                        kill.run();
                        killed.set(true);
                    },
                    time.toMillis(),
                    TimeUnit.MILLISECONDS);
        } finally {
            later.shutdown();
            later.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    /// What has no receipt is sent again under the same id, as the widget does.
    public void finish(Client client) {
        sides.forEach(side -> resend(client, side));
        sides.forEach(side -> awaitAnswers(client, side));
    }

    public Findings compare(Client client) {
        int[] wrong = new int[5];
        int receipts = 0;
        for (var side : sides) {
            receipts += side.receipts.size();
            compare(side, entries(client, side), wrong);
        }
        return new Findings(receipts, wrong[0], wrong[1], wrong[2], wrong[3], wrong[4]);
    }

    private static void compare(Side side, List<JsonNode> entries, int[] wrong) {
        var shown = new ArrayList<String>();
        Set<Long> closed = new HashSet<>();
        Set<Long> own = new HashSet<>();
        long expected = 1;
        for (var entry : entries) {
            wrong[3] += entry.path("seq").asLong() == expected++ ? 0 : 1;
            entry.path("closes").forEach(seq -> closed.add(seq.asLong()));
            if (entry.path("author").asString().equals("CONSUMER")) {
                var id = entry.path("clientMessageId").asString();
                own.add(entry.path("seq").asLong());
                wrong[2] += shown.contains(id) ? 1 : 0;
                shown.add(id);
                var text = side.said.get(id);
                wrong[1] += text != null && text.equals(entry.path("text").asString()) ? 0 : 1;
            }
        }
        side.receipts.forEach((id, receipt) -> {
            int place = (int) receipt.path("seq").asLong() - 1;
            boolean there = place < entries.size()
                    && entries.get(place).path("clientMessageId").asString().equals(id);
            wrong[0] += there ? 0 : 1;
        });
        var order = side.said.keySet().stream().filter(shown::contains).toList();
        wrong[3] += order.equals(shown) ? 0 : 1;
        own.removeAll(closed);
        wrong[4] += own.size();
    }

    private static void talk(Client client, Side side, AtomicBoolean killed) {
        resend(client, side);
        while (!killed.get()) {
            var id = UUID.randomUUID().toString();
            side.said.put(id, WORDS.get(side.said.size() % WORDS.size()) + " #" + side.said.size());
            if (!send(client, side, id)) {
                return; // what comes later must not overtake it
            }
        }
    }

    private static void resend(Client client, Side side) {
        for (var id : List.copyOf(side.said.keySet())) {
            if (!side.receipts.containsKey(id) && !send(client, side, id)) {
                return;
            }
        }
    }

    private static boolean send(Client client, Side side, String id) {
        try {
            var answer = client.bearing(side.token)
                    .post(
                            "/api/disputes/" + side.id + "/messages",
                            Map.of("clientMessageId", id, "text", side.said.get(id)));
            if (answer.status() == 200) {
                side.receipts.put(id, answer.json());
            }
            return answer.status() == 200;
        } catch (RuntimeException killed) {
            return false;
        }
    }

    private static void awaitAnswers(Client client, Side side) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline) {
            var entries = entries(client, side);
            int[] wrong = new int[5];
            compare(side, entries, wrong);
            if (wrong[4] == 0) {
                return;
            }
            client.bearing(side.token).get("/api/disputes/" + side.id + "/timeline?wait=5&after=" + entries.size());
        }
    }

    private static List<JsonNode> entries(Client client, Side side) {
        var all = new ArrayList<JsonNode>();
        while (true) {
            var page = client.bearing(side.token)
                    .get("/api/disputes/" + side.id + "/timeline?after=" + all.size())
                    .expect(200)
                    .json();
            StreamSupport.stream(page.path("entries").spliterator(), false).forEach(all::add);
            if (all.size() >= page.path("head").asLong()) {
                return all;
            }
        }
    }

    private static Side open(Client client) {
        var opened = client.post("/api/disputes", TestConsumer.opening(client, "zh-CN"))
                .expect(201)
                .json();
        return new Side(
                opened.path("disputeId").asString(), opened.path("token").asString());
    }
}
