package dev.accord.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.accord.kit.ScriptedModel.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.TestConsumer;
import dev.accord.shared.DisputeId;
import dev.accord.understanding.Readers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a model drafts for mediators and for editors of the rules.
class StaffDraftsTests {

    private static final String STORY = "我4月20日在淘宝花129.90元买的面包，收到就发霉了，商家不肯退款，我叫王德福，电话13912345078";

    /// No story is told twice, so that no draft is remembered.
    private static final AtomicInteger ORDERS = new AtomicInteger(260500);

    private static ScriptedModel model;
    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        model = ScriptedModel.start();
        accord = RunningAccord.start(RunningAccord.temporary(), model.settings());
        accord.part(Readers.class).of(accord.part(Editions.class).live());
    }

    @AfterAll
    static void stop() {
        accord.close();
        model.close();
    }

    @Test
    void aMediatorGetsTheCaseInFiveLinesMarkedAsADraft() {
        var consumer = heard("model-assistance");
        model.plays(asked -> lines("消费者投诉面包发霉。", "4月20日花129.90元买的，收到就发霉了。", "商家不肯退款。", "规则的结论见案卷。", "还要问清收货日期。"));
        var draft = draft(consumer, Map.of("kind", "summary"), 200);
        assertThat(draft.path("text").asString().lines()).hasSize(5).first().isEqualTo("消费者投诉面包发霉。");
        assertThat(draft.path("draft").asBoolean()).isTrue();
        assertThat(draft.path("mark").asString()).isEqualTo("模型草稿，请核对后再用");
        assertThat(draft.path("by").asString()).isEqualTo("summarise-case@1");
        assertThat(model.asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("129.90").doesNotContain("王德福", "13912345078"));
    }

    @Test
    void whatTheCaseDoesNotBearOutIsLeftOutOfADraft() {
        var consumer = heard("model-assistance");
        model.plays(asked -> lines("您好，129.90元的面包这件事我看到了。商家一定会赔三倍！", "根据《食品安全法》第一百五十五条您稳赢。", "请说说您想怎么解决。"));
        var draft = draft(consumer, Map.of("kind", "message", "to", "consumer"), 200);
        assertThat(draft.path("text").asString()).isEqualTo("您好，129.90元的面包这件事我看到了。\n请说说您想怎么解决。");
        assertThat(draft.path("leftOut").asInt()).isEqualTo(2);
    }

    @Test
    void nothingIsSaidByADraft() {
        var consumer = heard("model-assistance");
        int before = consumer.entries().size();
        model.plays(asked -> lines("请说说您想怎么解决。"));
        draft(consumer, Map.of("kind", "message", "to", "both"), 200);
        assertThat(consumer.entries()).hasSize(before);
        assertThat(accord.part(Disputes.class)
                        .get(new DisputeId(consumer.id()))
                        .history()
                        .getLast()
                        .events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DisputeEvent.ModelAsked.class,
                        call -> assertThat(call.prompt()).isEqualTo("draft-message@1"));
    }

    @Test
    void aMessageToTheMerchantIsNotDraftedFromWhatTheConsumerWasToldAlone() {
        var consumer = heard("model-assistance");
        var mediator = accord.staff("mediator");
        mediator.post(desk(consumer) + "/take", null).expect(200);
        say(mediator, consumer, "consumer", "只跟您说：底线可以到八十八");
        say(mediator, consumer, "note", "内部：对方态度差");
        model.plays(asked -> lines("请说说您的看法。"));
        draft(consumer, Map.of("kind", "message", "to", "merchant"), 200);
        assertThat(model.asked().getFirst().body()).doesNotContain("底线", "内部");
        model.plays(asked -> lines("请说说您的看法。"));
        draft(consumer, Map.of("kind", "message", "to", "note"), 200);
        assertThat(model.asked().getFirst().body()).contains("底线", "内部");
    }

    @Test
    void withoutConsentNoWordLeaves() {
        var consumer = heard();
        model.plays(asked -> lines("请说说您的看法。"));
        draft(consumer, Map.of("kind", "summary"), 409);
        assertThat(model.asked()).isEmpty();
        assertThat(offered(consumer)).isFalse();
        assertThat(offered(heard("model-assistance"))).isTrue();
    }

    @Test
    void aModelThatFailsLeavesTheDeskAsItWas() {
        var consumer = heard("model-assistance");
        model.plays(asked -> aResponse().withStatus(500));
        draft(consumer, Map.of("kind", "summary"), 503);
        model.plays(asked -> answer("not JSON"));
        draft(consumer, Map.of("kind", "message", "to", "both"), 503);
    }

    @Test
    void anEditorGetsLayKeywordsAndPlainWordsOfAnArticle() {
        model.plays(asked -> answer(Client.JSON.writeValueAsString(Map.of(
                "keywords_zh", List.of("买东西不满意", "自己用的", "赔三倍"),
                "keywords_en", List.of("not happy with what I bought"),
                "statement_zh", List.of("为生活需要买东西的人就是消费者。", "三十天内必须退。"),
                "statement_en", List.of("Anyone who buys for everyday life is a consumer.")))));
        var wish = Map.of("article", "cn/consumer-protection-law/2");
        var draft = accord.staff("editor")
                .post("/api/policy/article-drafts", wish)
                .expect(200)
                .json();
        assertThat(draft.path("keywords").path("zh").values())
                .extracting(JsonNode::asString)
                .as("neither what it has already nor a figure of its own")
                .containsExactly("买东西不满意");
        assertThat(draft.path("statement").path("zh").asString()).isEqualTo("为生活需要买东西的人就是消费者。");
        assertThat(draft.path("draft").asBoolean()).isTrue();
        assertThat(draft.path("by").asString()).isEqualTo("draft-article@1");
        assertThat(draft.path("leftOut").asInt()).isEqualTo(1);
    }

    @Test
    void anArticleThatNobodyKnowsCannotBeDrafted() {
        var editor = accord.staff("editor");
        editor.post("/api/policy/article-drafts", Map.of("article", "cn/consumer-protection-law/9999"))
                .expect(404);
        editor.post("/api/policy/article-drafts", Map.of("article", "nothing")).expect(400);
        editor.post("/api/policy/article-drafts", Map.of("text", "条".repeat(8_001)))
                .expect(413);
    }

    private static TestConsumer heard(String... purposes) {
        model.words(marks -> marks);
        var consumer = accord.consumer("zh-CN", purposes);
        consumer.say(STORY + "，订单号" + ORDERS.incrementAndGet() + "3920046");
        return consumer;
    }

    private static boolean offered(TestConsumer consumer) {
        return accord.staff("mediator")
                .get(desk(consumer) + "/drafts")
                .expect(200)
                .json()
                .path("available")
                .asBoolean();
    }

    private static JsonNode draft(TestConsumer consumer, Map<String, String> wish, int status) {
        return accord.staff("mediator")
                .with("Accept-Language", "zh-CN")
                .post(desk(consumer) + "/drafts", wish)
                .expect(status)
                .json();
    }

    private static void say(Client mediator, TestConsumer consumer, String to, String text) {
        var id = UUID.randomUUID().toString();
        mediator.post(desk(consumer) + "/messages", Map.of("clientMessageId", id, "to", to, "text", text))
                .expect(200);
    }

    private static String desk(TestConsumer consumer) {
        return "/api/mediation/cases/" + consumer.id();
    }

    private static ResponseDefinitionBuilder lines(String... lines) {
        return answer(Client.JSON.writeValueAsString(Map.of("lines", List.of(lines))));
    }
}
