package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consumer asks something beside the dispute.
class AskingTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aQuestionThatIsOfferedIsAnsweredAtOnePressWithItsArticles() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.ask("我是开淘宝店的，买家退回来一个空盒子");
        widget.ask("那走哪个渠道");
        var offered = widget.find(".suggestions button");
        assertThat(offered.first()).isVisible();
        var pressed = offered.first().innerText();
        int before = widget.entries().count();
        offered.first().click();

        widget.awaitAnswer(before + 1);
        assertThat(widget.own().getLast()).isEqualTo(pressed);
        assertThat(widget.entries().last()).hasAttribute("data-kind", "explanation");
        assertThat(widget.entries().last().locator(".citations button").first()).isVisible();
        assertThat(widget.words()).isFocused();
    }

    @Test
    void aQuestionWithAnAnswerOfItsOwnIsAnsweredAndTheOpenQuestionComesBack() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.ask("信用卡昨天被盗刷了6800，卡一直在我手里");
        assertThat(widget.entries().last()).hasAttribute("data-kind", "question");
        widget.ask("盗刷还没查清，信用卡账单要先还吗？");

        assertThat(widget.find(".entry[data-kind=explanation]").last()).containsText("银行卡纠纷规定");
        assertThat(widget.entries().last()).hasAttribute("data-kind", "question");
    }
}
