package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The life of an edition in the running program, by the calls that the policy room makes.
class ReleaseTests {

    private static final String CATEGORY = "taxonomy/pet-boarding.yaml";
    private static final String PETS = """
            id: pet-boarding
            title: {zh: 宠物寄养, en: Pet boarding}
            definition: {zh: 宠物在寄养店受伤、走失或死亡, en: "A pet was hurt, lost or died in boarding"}
            facts: [price, purchase_date]
            examples:
              - writer: editor
                zh: [猫寄养在宠物店回来一身伤, 宠物寄养把我家狗弄丢了, 寄养的猫死了店家不认, 狗送去寄养回来瘸了, 寄养期间宠物走失]
                en: [my cat came back hurt from the pet boarding, the kennel lost my dog, the boarding kennel let my cat die]
            """;

    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(RunningAccord.temporary(), "--accord.eval-dir=src/test/resources/policy/eval");
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @Test
    void aNewCategoryWorksInTheNextConversationAndIsGoneAfterARollBack() {
        var draft = draft();
        save(draft, CATEGORY, PETS).expect(200);
        assertThat(editor().post("/api/policy/drafts/" + draft + "/check", null)
                        .json()
                        .get("sound")
                        .asBoolean())
                .isTrue();
        evaluate(draft);
        var before = live();

        publisher().post("/api/policy/drafts/" + draft + "/publish", Map.of()).expect(200);

        assertThat(category("寄养的猫死了店家不认账")).isEqualTo("pet-boarding");
        assertThat(live()).isNotEqualTo(before);
        var started = Instant.now();
        publisher()
                .post("/api/policy/rollback", Map.of("reason", "a test of the way back"))
                .expect(200);
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofMinutes(1));
        assertThat(live()).isEqualTo(before);
        assertThat(category("寄养的猫死了店家不认账")).isNotEqualTo("pet-boarding");
    }

    @Test
    void whoeverChangedADraftDoesNotPublishIt() {
        var admin = accord.staff("admin");
        var draft = admin.post("/api/policy/drafts", Map.of("name", "alone"))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
        admin.send("PUT", files(draft, CATEGORY), Map.of("content", PETS)).expect(200);
        evaluate(draft);

        var refused =
                admin.post("/api/policy/drafts/" + draft + "/publish", Map.of()).expect(403);

        assertThat(refused.json().get("type").asString()).endsWith("second-person");
    }

    @Test
    void anEditorMayNotPublishAndAnAuditorReadsTheLogOnly() {
        var draft = draft();
        editor().post("/api/policy/drafts/" + draft + "/publish", Map.of()).expect(403);
        var auditor = accord.staff("auditor");
        assertThat(auditor.get("/api/policy/audit").expect(200).json().isArray())
                .isTrue();
        auditor.get("/api/policy/drafts").expect(403);
        accord.staff("mediator").get("/api/policy/audit").expect(403);
    }

    @Test
    void aDraftWithMistakesIsRefusedWithFileAndLineAndTheLiveEditionIsUntouched() {
        var before = live();
        var draft = draft();
        save(draft, "cn/entitlements/broken.yaml", """
                - id: cn-broken
                  title: {zh: 坏, en: broken}
                  categories: [no-such-category]
                  validity: {from: 2024-01-01, to: }
                  asOf: contract
                  when: "price == 'much'"
                  remedies: []
                  explain: {zh: 坏, en: broken}
                  sources: [cn/no-such-law/1]
                """).expect(200);

        var flaws = editor().post("/api/policy/drafts/" + draft + "/check", null)
                .expect(200)
                .json()
                .get("flaws");

        assertThat(flaws.valueStream()
                        .filter(flaw -> flaw.get("weight").asString().equals("ERROR"))
                        .map(flaw -> flaw.get("file").asString() + ":"
                                + flaw.get("line").asInt()))
                .containsExactlyInAnyOrder(
                        "cn/entitlements/broken.yaml:3",
                        "cn/entitlements/broken.yaml:6",
                        "cn/entitlements/broken.yaml:9");
        publisher().post("/api/policy/drafts/" + draft + "/publish", Map.of()).expect(422);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void aRegressionBlocksUntilThePublisherSignsForIt() {
        var draft = draft();
        var path = "cn/entitlements/returns.yaml";
        var text = editor().get(files(draft, path))
                .expect(200)
                .json()
                .get("content")
                .asString();
        save(draft, path, text.replaceFirst("when: \"", "when: \"false && ")).expect(200);
        var report = evaluate(draft);
        assertThat(report.findValuesAsString("effect")).contains("REGRESSED");
        var publish = "/api/policy/drafts/" + draft + "/publish";

        publisher().post(publish, Map.of()).expect(409);
        publisher()
                .post(publish, Map.of("reason", "The rule is under review by counsel"))
                .expect(200);
        publisher()
                .post("/api/policy/rollback", Map.of("reason", "end of the test"))
                .expect(200);

        var audit = accord.staff("auditor").get("/api/policy/audit").json();
        assertThat(audit.findValuesAsString("reason")).contains("The rule is under review by counsel");
    }

    @Test
    void noSearchFailsWhileEditionsAreSwapped() throws Exception {
        var stop = new AtomicBoolean();
        var asked = new AtomicInteger();
        var wrong = new AtomicInteger();
        var searching = Thread.ofVirtual().start(() -> {
            while (!stop.get()) {
                var found = editor().get("/api/knowledge/search?q=seven%20day%20return&jurisdiction=CN");
                asked.incrementAndGet();
                if (found.status() != 200 || found.json().get("passages").isEmpty()) {
                    wrong.incrementAndGet();
                }
            }
        });
        var draft = draft();
        save(draft, CATEGORY, PETS).expect(200);
        evaluate(draft);
        publisher().post("/api/policy/drafts/" + draft + "/publish", Map.of()).expect(200);
        publisher()
                .post("/api/policy/rollback", Map.of("reason", "end of the test"))
                .expect(200);
        stop.set(true);
        searching.join();

        assertThat(asked.get()).isPositive();
        assertThat(wrong.get()).isZero();
    }

    private static String draft() {
        return editor().post("/api/policy/drafts", Map.of("name", "a test"))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
    }

    private static Client.Answer save(String draft, String path, String content) {
        return editor().send("PUT", files(draft, path), Map.of("content", content));
    }

    private static String files(String draft, String path) {
        return "/api/policy/drafts/" + draft + "/files?path=" + path;
    }

    private static JsonNode evaluate(String draft) {
        var job = editor().post("/api/policy/drafts/" + draft + "/evaluate", null)
                .expect(202)
                .json()
                .get("id")
                .asString();
        var end = Instant.now().plusSeconds(600);
        while (Instant.now().isBefore(end)) {
            var now = editor().get("/api/policy/jobs/" + job).expect(200).json();
            if (!List.of("WAITING", "RUNNING").contains(now.get("state").asString())) {
                assertThat(now.get("state").asString()).isEqualTo("DONE");
                return editor().get("/api/policy/reports/" + now.get("report").asString())
                        .expect(200)
                        .json();
            }
            Thread.yield();
        }
        throw new AssertionError("The evaluation does not end");
    }

    private static String category(String words) {
        return editor().post("/api/policy/try", Map.of("text", words, "locale", "zh-CN"))
                .expect(200)
                .json()
                .at("/category/id")
                .asString();
    }

    private static String live() {
        return editor().get("/api/policy/history")
                .expect(200)
                .json()
                .at("/live/hash")
                .asString();
    }

    private static Client editor() {
        return accord.staff("editor");
    }

    private static Client publisher() {
        return accord.staff("publisher");
    }
}
