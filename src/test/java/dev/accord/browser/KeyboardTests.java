package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The widget without a mouse, and as a screen reader hears it.
class KeyboardTests {

    private static final int STEPS = 150;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void everythingFromConsentToAMediatorCanBeDoneByKeyboard() {
        var widget = visitors.consumer(Device.CHINA);
        widget.find("form.consent").waitFor();
        reach(widget, widget.find("[name=purpose][required]"), "Tab");
        press(widget, "Space");
        reach(widget, widget.find("form.consent .primary"), "Tab");
        press(widget, "Enter");

        assertThat(widget.words()).isFocused();
        widget.page().keyboard().insertText(Stories.CASHMERE);
        press(widget, "Enter");
        widget.awaitAnswer(2);
        reach(widget, widget.find("[data-unknown]"), "Shift+Tab");
        widget.awaitProposal();

        reach(widget, widget.proposal().locator(".citation").first(), "Shift+Tab");
        press(widget, "Enter");
        assertThat(widget.dialog()).isVisible();
        press(widget, "Escape");
        reach(widget, widget.proposal().locator(".answer .primary"), "Tab");
        press(widget, "Enter");
        press(widget, "Escape");
        assertThat(widget.dialog()).hasCount(0);
        assertThat(widget.find(".decided")).hasCount(0);

        reach(widget, widget.find(".bar .secondary"), "Shift+Tab");
        press(widget, "Enter");
        reach(widget, widget.dialog().locator(".primary"), "Tab");
        press(widget, "Enter");
        assertThat(widget.status()).containsText("正在等待调解员");
    }

    @Test
    void theMenuOpensAndClosesByKeyboard() {
        var widget = visitors.consumer(Device.IRELAND).agree();
        var button = widget.find("[popovertarget=menu]");

        button.focus();
        press(widget, "Enter");
        assertThat(widget.find("#menu")).isVisible();
        press(widget, "Escape");
        assertThat(widget.find("#menu")).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void whatArrivesIsAnnouncedPolitely() {
        var widget = visitors.consumer(Device.CHINA).agree();
        var log = widget.find("[role=log]");

        assertThat(log).hasAttribute("aria-live", "polite");
        assertThat(log).hasAttribute("aria-busy", "false");
        widget.page()
                .evaluate("() => { window.heard = []; new MutationObserver(all => all.forEach(one => "
                        + "one.addedNodes.forEach(node => heard.push(node.textContent))))"
                        + ".observe(document.querySelector('[role=log]'), {childList: true}); }");
        widget.ask("我买的耳机一直没有收到");
        var heard = widget.page().evaluate("() => heard.join(' ')").toString();
        assertThat(heard).contains(widget.entries().last().locator(".prose").innerText());
        assertThat(widget.page().evaluate("() => document.documentElement.lang"))
                .isEqualTo("zh-CN");
    }

    @Test
    void aNewMessageShowsInTheTitleOfAPageNobodyLooksAt() {
        var consumer = Visitors.accord().consumer("zh-CN");
        var widget = visitors.back(consumer, Device.CHINA);
        widget.awaitLive();
        hide(widget, true);
        consumer.say("我买的耳机一直没有收到");

        assertThat(widget.page()).hasTitle(java.util.regex.Pattern.compile("^\\(\\d+\\) 新消息"));
        hide(widget, false);
        assertThat(widget.page()).hasTitle("Accord 消费争议调解");
    }

    private static void hide(WidgetPage widget, boolean hidden) {
        widget.page()
                .evaluate(
                        "hidden => { Object.defineProperty(document, 'hidden', {value: hidden, configurable: true});"
                                + " document.dispatchEvent(new Event('visibilitychange')); }",
                        hidden);
    }

    private static void reach(WidgetPage widget, Locator wanted, String key) {
        wanted.waitFor();
        for (int i = 0; i < STEPS; i++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            press(widget, key);
        }
        throw new AssertionError("Not reached by " + key + ": " + wanted);
    }

    private static void press(WidgetPage widget, String key) {
        widget.page().keyboard().press(key);
    }
}
