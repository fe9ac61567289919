package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What people get wrong in a draft is told with file, line and what to do, in both languages; what is live stays.
class BadDraftTests {

    private static final String RULES = "cn/entitlements/bad.yaml";
    private static final String LAW = "cn/instruments/bad-law.md";
    private static final String RULE = """
            - id: cn-bad
              title: {zh: 一, en: one}
              categories: [delayed]
              validity: {from: 2024-01-01, to: }
              asOf: contract
              when: "still_wanted == true"
              remedies: [{kind: apology, head: {zh: 道歉, en: Apology}}]
              explain: {zh: 一句, en: a sentence}
              sources: [cn/consumer-protection-law/20]
            """;
    private static final String ARTICLES = """
            ---
            id: cn/bad-law
            title: {zh: 某法, en: Some Law}
            validity: {from: 2020-01-01, to: }
            ---

            ## 1
            - heading: 一 | One
            - valid: 2020-01-01 ..
            - status: pending

            zh: 旧文。

            en: The old text.

            ## 1
            - heading: 一 | One
            - valid: 2022-01-01 ..
            - status: pending

            zh: 新文。

            en: The new text.
            """;

    private static final String GUIDANCE = "cn/guidance/bad.yaml";
    private static final String ANSWER = """
            - id: cn-bad
              title: {zh: "运费谁出？", en: "Who pays postage?"}
              asks: {zh: [运费谁出], en: [who pays postage]}
              answer:
                zh: "商家出。"
                en: "You have 7 days."
            """;

    private static RunningAccord accord;
    private String live;
    private String draft;

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(RunningAccord.temporary());
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @BeforeEach
    void begin() {
        live = live();
        draft = editor().post("/api/policy/drafts", Map.of("name", "bad"))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
    }

    @AfterEach
    void theLiveEditionIsUntouched() {
        assertThat(live()).isEqualTo(live);
    }

    /// @param what words of the advice
    record Bad(String name, String path, String content, int line, String what) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> mistakes() {
        return Stream.of(
                new Bad(
                        "no YAML",
                        RULES,
                        RULE.replace("[delayed]", "[delayed"),
                        4,
                        "look at indents, quotes and colons"),
                new Bad(
                        "an unknown fact",
                        RULES,
                        RULE.replace("still_wanted ==", "no_such_fact =="),
                        6,
                        "no_such_fact"),
                new Bad("a wrong type", RULES, RULE.replace("== true", "== 'yes'"), 6, "no matching overload"),
                new Bad("a dangling source", RULES, RULE.replace("law/20", "law/999"), 9, "add it or correct the name"),
                new Bad("an id twice", RULES, RULE + RULE, 10, "cn-bad"),
                new Bad("a circle", RULES, circle(), 7, "take one of them out"),
                new Bad("versions that overlap", LAW, ARTICLES, 18, "end the earlier one the day before"),
                new Bad("law without an article", GUIDANCE, ANSWER, 6, "name the article"),
                new Bad("a key misspelt", RULES, RULE.replace("asOf:", "asof:"), 5, "check the spelling"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWithFileLineAndWhatToDo(Bad bad) {
        editor().send("PUT", "/api/policy/drafts/" + draft + "/files?path=" + bad.path, Map.of("content", bad.content))
                .expect(200);

        var flaws = editor().post("/api/policy/drafts/" + draft + "/check", null)
                .expect(200)
                .json()
                .get("flaws");

        assertThat(flaws.valueStream().toList()).anySatisfy(flaw -> {
            assertThat(flaw.get("weight").asString()).isEqualTo("ERROR");
            assertThat(flaw.get("file").asString()).isEqualTo(bad.path);
            assertThat(flaw.get("line").asInt()).isEqualTo(bad.line);
            assertThat(flaw.at("/what/en").asString()).contains(bad.what);
            assertThat(flaw.at("/what/zh").asString()).isNotBlank();
        });
        accord.staff("publisher")
                .post("/api/policy/drafts/" + draft + "/publish", Map.of())
                .expect(422);
    }

    private static String circle() {
        var one = RULE.replace("  remedies", "  defeats: [cn-worse]\n  remedies");
        return one
                + one.replace("cn-worse", "cn-other")
                        .replace("cn-bad", "cn-worse")
                        .replace("cn-other", "cn-bad");
    }

    private static String live() {
        return editor().get("/api/policy/history").json().at("/live/hash").asString();
    }

    private static Client editor() {
        return accord.staff("editor");
    }
}
