package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.TestConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consumer in one browser and a mediator in another.
class HandoverTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private TestConsumer consumer;
    private WidgetPage widget;
    private DeskPage desk;

    @BeforeEach
    void openBoth() {
        consumer = Stories.proposed(Visitors.accord(), "zh-CN", Stories.CASHMERE);
        desk = visitors.mediator(Device.CHINA);
        widget = visitors.back(consumer, Device.CHINA);
    }

    @Test
    void aCaseHandedOverByWordsArrivesAtTheDeskIsTalkedAboutAndClosed() {
        assertThat(desk.queued(consumer.id())).hasCount(0);
        assertThat(desk.find(".desk > .empty").boundingBox().x)
                .as("what to do is said beside the queue")
                .isGreaterThan(desk.find(".queue").boundingBox().width);
        widget.say("我要找人工");

        assertThat(desk.queued(consumer.id())).isVisible(); // without reloading
        assertThat(widget.status()).containsText("正在等待调解员");
        desk.open(consumer.id()).take();
        assertThat(widget.status()).hasText("调解员为您处理");

        desk.say("both", "您好，我来处理。");
        assertThat(widget.find("[data-author=MEDIATOR]")).containsText("您好，我来处理。");
        widget.say("谢谢，吊牌还在");
        assertThat(desk.entries().last()).containsText("谢谢，吊牌还在");
        assertThat(widget.entries().last()).hasAttribute("data-author", "CONSUMER");

        desk.close("双方达成和解", "商家同意退款398元");
        assertThat(widget.entries().last()).containsText("商家同意退款398元");
        assertThat(widget.status()).hasText("争议已结束");
        assertThat(desk.queued(consumer.id())).hasCount(0);
    }

    @Test
    void aCaseHandedOverByTheButtonIsHandedBackAndTheAssistantGoesOn() {
        widget.find(".bar .secondary").click();
        widget.find("dialog [name=reason]").fill("想和人谈");
        widget.confirm();

        desk.open(consumer.id());
        assertThat(desk.file()).containsText("想和人谈");
        desk.take().handBack("消费者愿意等");
        assertThat(widget.status()).hasText("智能助手为您处理");
        widget.ask("那我还能要求赔偿吗");
        assertThat(widget.entries().last()).hasAttribute("data-author", "ASSISTANT");
    }

    @Test
    void theFileShowsSummaryFactsQuotesRulesAndTheWholeConversation() {
        widget.say("转人工");
        desk.open(consumer.id());

        var file = desk.file();
        assertThat(file.locator(".prose").first()).containsText("羊绒衫");
        assertThat(file.locator(".fact").first()).isVisible();
        assertThat(file.locator(".quote").first()).containsText("3月2号");
        assertThat(file.locator("[data-outcome=holds]").first()).isVisible();
        assertThat(file.locator(".citations").first()).containsText("《");
        assertThat(file.locator(".proposal")).containsText("¥398.00");
        assertThat(file.innerText()).doesNotContainPattern("[a-z]+_[a-z]+").doesNotContain("refused", "clothing");
        assertThat(desk.entries().first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(desk.entries().count())
                .isEqualTo(consumer.entries().size());

        file.locator(".quote").first().click();
        assertThat(desk.find(".entry:focus")).containsText("3月2号");
    }

    @Test
    void aNoteIsReadByStaffOnlyAndLeavesNoTrace() {
        widget.say("转人工");
        desk.open(consumer.id());
        desk.say("note", "商家之前也有类似投诉");

        assertThat(desk.entries().last()).containsText("商家之前也有类似投诉");
        assertThat(desk.entries().last()).hasAttribute("data-to", "NOTE");
        desk.take().say("consumer", "看到了");
        assertThat(widget.entries().last()).containsText("看到了");
        org.assertj.core.api.Assertions.assertThat(widget.find("accord-log").innerText())
                .doesNotContain("类似投诉");
    }

    @Test
    void aReadyMadeReplyIsPutWhereItCanBeChanged() {
        widget.say("转人工");
        desk.open(consumer.id()).take();
        desk.find("[name=canned]").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));

        assertThat(desk.find("#words")).hasValue(java.util.regex.Pattern.compile("我是调解员"));
        assertThat(desk.find("#words")).isFocused();
    }
}
