package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.ScriptedModel.Asked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a model drafts, where staff see it: marked as a draft, and nothing is sent by it.
class StaffDraftsPageTests {

    private static final String MARK = "模型草稿，请核对后再用";

    private static ScriptedModel model;
    private static RunningAccord accord;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        model = ScriptedModel.start();
        model.plays(StaffDraftsPageTests::answer);
        accord = RunningAccord.start(RunningAccord.temporary(), model.settings());
        accord.warmedUp();
    }

    @AfterAll
    static void stop() {
        accord.close();
        model.close();
    }

    @Test
    void aMediatorDraftsASummaryAndAReplyAndSendsWhatTheyMadeOfIt() {
        var consumer = accord.consumer("zh-CN", "model-assistance");
        consumer.say(Stories.CASHMERE);
        consumer.say("转人工");
        var desk = visitors.mediator(Device.CHINA, "mediator", accord.url());
        desk.open(consumer.id()).take();

        desk.file().getByText("起草五行摘要").click();
        assertThat(desk.file()).containsText("消费者说羊绒衫的洗标写的是腈纶。");
        assertThat(desk.file()).containsText(MARK);

        desk.find("select[name=to]").selectOption("consumer");
        desk.page().getByText("起草回复").click();
        assertThat(desk.find("#words")).hasValue("您好，羊绒衫的事我看到了。");
        assertThat(desk.find(".talk")).containsText(MARK);
        desk.find("#words").press("Enter");
        assertThat(desk.entries().last()).containsText("您好，羊绒衫的事我看到了。");
        assertThat(desk.find(".talk")).not().containsText(MARK);
    }

    @Test
    void whereTheConsumerDidNotAgreeNothingIsOffered() {
        var consumer = accord.consumer("zh-CN");
        consumer.say(Stories.CASHMERE);
        consumer.say("转人工");
        var desk = visitors.mediator(Device.CHINA, "mediator", accord.url());
        desk.open(consumer.id()).take();
        assertThat(desk.file()).not().containsText("起草五行摘要");
    }

    @Test
    void anEditorDraftsKeywordsAndPlainWordsOfAnArticle() {
        var page = visitors.page(Device.CHINA);
        visitors.signIn(page, accord.url() + "/policy", "editor");
        page.locator("input[name=q]").fill("七天无理由退货");
        page.locator("form[role=search] .primary").click();
        page.getByText("起草关键词和通俗说法").first().click();
        assertThat(page.locator(".sketch").first()).containsText("网上买的不合适");
        assertThat(page.locator(".sketch").first()).containsText(MARK);
    }

    private static ResponseDefinitionBuilder answer(Asked asked) {
        if (asked.system().contains("help editors")) {
            return ScriptedModel.answer(Client.JSON.writeValueAsString(Map.of(
                    "keywords_zh", List.of("网上买的不合适"),
                    "keywords_en", List.of("bought online and it does not fit"),
                    "statement_zh", List.of("网上买的东西可以退。"),
                    "statement_en", List.of("What you bought online can go back."))));
        }
        if (asked.system().contains("begin with a consumer dispute")) {
            return lines("消费者说羊绒衫的洗标写的是腈纶。", "3月2号在直播间花398买的。", "商家说直播商品不退不换。", "规则的结论见案卷。", "还要问清诉求。");
        }
        return asked.system().contains("draft a message")
                ? lines("您好，羊绒衫的事我看到了。", "商家一定会退。")
                : ScriptedModel.answer(ScriptedModel.entries(asked.marks()));
    }

    private static ResponseDefinitionBuilder lines(String... lines) {
        return ScriptedModel.answer(Client.JSON.writeValueAsString(Map.of("lines", List.of(lines))));
    }
}
