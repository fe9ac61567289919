package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A draft is searched as of a day before it is live.
class DraftSearchTests {

    private static final String PATH = "cn/instruments/own-law.md";
    private static final String SEARCH = "/api/knowledge/search?q=purple%20umbrella%20stand&jurisdiction=CN";
    private static final String LAW = """
            ---
            id: cn/own-law
            title: {zh: 伞架规定, en: Rules on Umbrella Stands}
            validity: {from: 2020-01-01, to: }
            ---

            ## 1
            - heading: 紫色伞架 | Purple umbrella stands
            - valid: 2024-01-01 ..
            - status: pending

            zh: 紫色的伞架可以退。

            en: A purple umbrella stand can be given back.
            """;

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
    void onlyTheDraftFindsWhatIsNewAndOnlyWhereItIsInForce() {
        var draft = draft(LAW);

        assertThat(found(SEARCH + "&scope=all&on=2026-05-01")).doesNotContain("cn/own-law/1");
        assertThat(found(SEARCH + "&scope=all&on=2026-05-01&draft=" + draft)).startsWith("cn/own-law/1");
        assertThat(found(SEARCH + "&scope=all&on=2023-05-01&draft=" + draft)).doesNotContain("cn/own-law/1");
    }

    @Test
    void itSaysWhichEditionAnswered() {
        var draft = draft(LAW);
        var hash =
                editor().get("/api/policy/drafts/" + draft).json().get("hash").asString();

        assertThat(search(SEARCH + "&draft=" + draft).get("edition").asString()).isEqualTo(hash);
    }

    @Test
    void othersDoNotReadDrafts() {
        var draft = draft(LAW);

        accord.staff("mediator").get(SEARCH + "&draft=" + draft).expect(403);
        accord.client()
                .bearing(accord.consumer("zh-CN").token())
                .get(SEARCH + "&draft=" + draft)
                .expect(403);
        accord.staff("publisher").get(SEARCH + "&draft=" + draft).expect(200);
    }

    @Test
    void aDraftWithMistakesOrNoneIsToldAsThat() {
        var draft = draft(LAW.replace("2024-01-01 ..", "soon"));

        assertThat(editor().get(SEARCH + "&draft=" + draft).expect(422).text()).contains(PATH);
        editor().get(SEARCH + "&draft=none").expect(404);
    }

    private static List<String> found(String search) {
        return search(search).get("passages").findValuesAsString("id").stream()
                .filter(id -> id.split("/").length == 3)
                .toList();
    }

    private static JsonNode search(String search) {
        return editor().get(search).expect(200).json();
    }

    private static String draft(String law) {
        var draft = editor().post("/api/policy/drafts", Map.of("name", "umbrellas"))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
        editor().send("PUT", "/api/policy/drafts/" + draft + "/files?path=" + PATH, Map.of("content", law))
                .expect(200);
        return draft;
    }

    private static Client editor() {
        return accord.staff("editor");
    }
}
