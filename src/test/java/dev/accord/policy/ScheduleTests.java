package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Editions go live at their time, whether anybody is there or not, and under whatever searches are running.
class ScheduleTests {

    private static final String RULE = """
            - id: cn-own
              title: {zh: 自己的, en: Our own}
              categories: [delayed]
              validity: {from: 2024-01-01, to: }
              asOf: contract
              when: "still_wanted == true"
              remedies: [{kind: apology, head: {zh: 道歉, en: Apology}}]
              explain: {zh: 应当道歉, en: An apology is due}
              sources: [cn/consumer-protection-law/20]
            """;

    @TempDir
    private Path data;

    @Test
    void aScheduledEditionGoesLiveByItselfAlsoWhereTheNodeWasDownAtThatMoment() throws IOException {
        String soon;
        String later;
        try (var accord = start("--accord.clock.start=2026-11-01T00:00:00Z")) {
            soon = publish(accord, "soon", Duration.ofSeconds(3));
            await(accord, soon);
            later = publish(accord, "later", Duration.ofDays(7));
            assertThat(live(accord)).isEqualTo(soon);
        }
        aWeekPasses();
        try (var accord = start()) {
            assertThat(live(accord)).isEqualTo(later);
        }
    }

    @Test
    void searchesGoOnWhileEditionsAreSwappedAndEachAnswersFromOneEdition() throws Exception {
        try (var accord = start()) {
            var before = live(accord);
            var draft = evaluated(accord, "under load");
            var load = new Load(accord.staff("editor"));
            load.begin();
            var published = accord.staff("publisher")
                    .post("/api/policy/drafts/" + draft + "/publish", Map.of())
                    .expect(200)
                    .json()
                    .get("edition")
                    .asString();
            await(accord, published);
            var begin = Instant.now();
            accord.staff("publisher")
                    .post("/api/policy/rollback", Map.of("reason", "a test"))
                    .expect(200);
            await(accord, before);
            var back = Duration.between(begin, Instant.now());
            load.end();

            System.out.printf(
                    "published under load: %d searches, %d failed, %d ms at most; rolled back in %d ms%n",
                    load.asked.get(), load.failed.get(), load.slowest(), back.toMillis());
            assertThat(load.failed.get()).isZero();
            assertThat(load.asked.get()).isPositive();
            assertThat(load.editions).isSubsetOf(before, published).hasSize(2);
            assertThat(back).isLessThan(Duration.ofMinutes(1));
        }
    }

    private RunningAccord start(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--accord.eval-dir=src/test/resources/policy/eval");
        return RunningAccord.start(data, all.toArray(String[]::new));
    }

    /// The node is down, and its clock goes on.
    private void aWeekPasses() throws IOException {
        var file = data.resolve("clock-offset");
        var offset = Duration.parse(Files.readString(file).strip());
        Files.writeString(file, offset.plusDays(8).toString());
    }

    private static String publish(RunningAccord accord, String name, Duration after) {
        var draft = evaluated(accord, name);
        var from = accord.part(InstantSource.class).instant().plus(after);
        return accord.staff("publisher")
                .post("/api/policy/drafts/" + draft + "/publish", Map.of("at", from.toString()))
                .expect(200)
                .json()
                .get("edition")
                .asString();
    }

    /// A draft with a rule of its own, ready to be published.
    private static String evaluated(RunningAccord accord, String name) {
        var editor = accord.staff("editor");
        var draft = editor.post("/api/policy/drafts", Map.of("name", name))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
        var rule = RULE.replace("cn-own", "cn-own-" + name.replace(' ', '-'));
        editor.send(
                        "PUT",
                        "/api/policy/drafts/" + draft + "/files?path=cn/entitlements/" + name.replace(' ', '-')
                                + ".yaml",
                        Map.of("content", rule))
                .expect(200);
        var job = editor.post("/api/policy/drafts/" + draft + "/evaluate", null)
                .expect(202)
                .json()
                .get("id")
                .asString();
        until(() -> editor.get("/api/policy/jobs/" + job)
                .json()
                .get("state")
                .asString()
                .equals("DONE"));
        return draft;
    }

    private static String live(RunningAccord accord) {
        return accord.staff("editor")
                .get("/api/policy/history")
                .json()
                .at("/live/hash")
                .asString();
    }

    private static void await(RunningAccord accord, String edition) {
        until(() -> live(accord).equals(edition));
    }

    private static void until(BooleanSupplier met) {
        var end = Instant.now().plusSeconds(600);
        while (!met.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.yield();
        }
    }

    /// Searches one after the other, by four people.
    private static final class Load {

        private static final int PEOPLE = 4;
        private static final String QUESTION = "/api/knowledge/search?q=seven%20day%20return&jurisdiction=CN";

        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger failed = new AtomicInteger();
        final Set<String> editions = ConcurrentHashMap.newKeySet();
        private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
        private final AtomicBoolean stop = new AtomicBoolean();
        private final List<Thread> people = new ArrayList<>();
        private final Client client;

        Load(Client client) {
            this.client = client;
        }

        void begin() {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(Thread.ofVirtual().start(this::search));
            }
            until(() -> asked.get() > PEOPLE);
        }

        void end() throws InterruptedException {
            int now = asked.get();
            until(() -> asked.get() > now + PEOPLE);
            stop.set(true);
            for (var person : people) {
                person.join();
            }
        }

        long slowest() {
            return Collections.max(millis);
        }

        private void search() {
            while (!stop.get()) {
                long begin = System.nanoTime();
                var found = client.get(QUESTION);
                millis.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
                if (found.status() == 200 && !found.json().get("passages").isEmpty()) {
                    editions.add(found.json().get("edition").asString());
                } else {
                    failed.incrementAndGet();
                }
                asked.incrementAndGet();
            }
        }
    }
}
