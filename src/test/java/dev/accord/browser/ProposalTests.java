package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.accord.kit.TestConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/// What a consumer can do with a proposal.
class ProposalTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private TestConsumer consumer;
    private WidgetPage widget;

    @BeforeEach
    void propose() {
        consumer = Stories.proposed(Visitors.accord(), "zh-CN", Stories.CASHMERE);
        widget = visitors.back(consumer, Device.CHINA);
    }

    @Test
    void itIsAcceptedAfterAQuestionAndStaysAcceptedAfterAReload() {
        press("接受");
        assertThat(widget.dialog()).containsText("¥398.00");
        assertThat(decision().isMissingNode() || decision().isNull()).isTrue();
        widget.confirm();

        assertThat(widget.find(".decided")).hasText("您已接受这个方案");
        assertThat(decision().asString()).isEqualTo("accept");
        widget.page().reload();
        assertThat(widget.find(".decided")).hasText("您已接受这个方案");
        assertThat(widget.find(".answer:not(.dealings .answer)")).hasCount(0);
    }

    @Test
    void itIsDeclined() {
        press("不接受");

        assertThat(widget.find(".decided")).hasText("您没有接受这个方案");
        assertThat(decision().asString()).isEqualTo("decline");
    }

    @Test
    void itIsCounteredWithAnAmountAndAReason() {
        press("提出还价");
        assertThat(widget.find("[name=amount]")).isFocused();
        widget.find("[name=amount]").fill("350.5");
        widget.find("[name=reason]").fill("吊牌剪掉了，愿意少退一点");
        press("提交还价");

        assertThat(widget.find(".decided")).hasText("您已提出还价");
        assertThat(decision().asString()).isEqualTo("counter");
    }

    @Test
    void whatWasAssumedAndWhatMoreCouldBeClaimedIsSaid() {
        var card = consumer.standing().path("proposals").get(0);

        assertThat(widget.proposal().locator(".fine").filter(new Locator.FilterOptions().setHasText("计算时假定")))
                .hasCount(card.path("assumptions").isEmpty() ? 0 : 1);
        for (var open : card.path("open")) {
            assertThat(widget.proposal()).containsText(open.path("title").asString());
        }
    }

    private JsonNode decision() {
        return consumer.standing().path("proposals").get(0).path("decision");
    }

    private void press(String name) {
        widget.proposal()
                .last()
                .locator("button")
                .filter(new Locator.FilterOptions()
                        .setHasText(java.util.regex.Pattern.compile("^\\s*" + name + "\\s*$")))
                .click();
    }
}
