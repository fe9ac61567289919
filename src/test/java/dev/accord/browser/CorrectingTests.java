package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dev.accord.kit.TestConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consumer sees what was noted, puts right what is wrong, and answers at one press.
class CorrectingTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void anAmountThatWasNotedWronglyIsPutRightAndTheProposalFollows() {
        var consumer = Stories.proposed(Visitors.accord(), "zh-CN", Stories.CASHMERE);
        var widget = visitors.back(consumer, Device.CHINA);
        open(widget, "price").fill("498");
        widget.find(".noted form .primary").click();

        assertThat(widget.find(".entry[data-mine] .prose").last()).hasText("更正：价款：498.00 CNY");
        assertThat(widget.find(".noted [data-fact=price] dd")).containsText("¥498.00");
        assertThat(widget.proposal().last()).containsText("¥498.00");
        assertThat(widget.words()).isFocused();
        assertThat(known(consumer, "price").path("before").get(0).path("amount").asString())
                .isEqualTo("398.00");
    }

    @Test
    void whatWasNeverSaidIsLeftOut() {
        var consumer = Stories.proposed(Visitors.accord(), "en-IE", Stories.KETTLE);
        var widget = visitors.back(consumer, Device.IRELAND);
        open(widget, "delivery_date");
        press(widget.find(".noted form"), "Leave it out");

        assertThat(widget.find(".noted [data-fact=delivery_date]")).hasCount(0);
        assertThat(widget.entries().last()).not().hasAttribute("data-author", "CONSUMER");
        assertThat(known(consumer, "delivery_date").isMissingNode()).isTrue();
    }

    @Test
    void anotherKindOfDisputeIsExplainedAtOnce() {
        var consumer = Visitors.accord().consumer("zh-CN");
        consumer.say(Stories.CASHMERE);
        var widget = visitors.back(consumer, Device.CHINA);
        widget.find(".noted summary").click();
        press(widget.find(".noted [data-fact=category]"), "更正");
        widget.find(".noted select").selectOption(new SelectOption().setLabel("拒绝退换货"));
        widget.find(".noted form .primary").click();

        assertThat(widget.find(".entry[data-kind=explanation]")
                        .filter(new Locator.FilterOptions().setHasText("看起来是「拒绝退换货」"))
                        .last())
                .isVisible();
        assertThat(widget.find(".noted [data-fact=category] dd")).containsText("拒绝退换货");
    }

    @Test
    void aQuestionWithFewAnswersIsAnsweredAtOnePress() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.ask("在淘宝花399买的裙子，昨天收到，太小了不喜欢，今天就跟商家说要退，商家不同意");
        var answers = widget.find(".quick-answers button:not([data-unknown])");
        assertThat(answers.first()).isVisible();
        var pressed = answers.first().innerText();
        int before = widget.entries().count();
        answers.first().click();

        widget.awaitAnswer(before + 1);
        assertThat(widget.own().getLast()).isEqualTo(pressed);
        assertThat(widget.words()).isFocused();
    }

    private static Locator open(WidgetPage widget, String fact) {
        widget.find(".noted summary").click();
        widget.find(".noted [data-fact=%s] button".formatted(fact)).click();
        return widget.find(".noted form [name=value]");
    }

    private static void press(Locator within, String name) {
        within.locator("button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private static tools.jackson.databind.JsonNode known(TestConsumer consumer, String fact) {
        for (var one : consumer.standing().path("facts")) {
            if (one.path("id").asString().equals(fact)) {
                return one;
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }
}
