package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.RunningAccord;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whatever happens in between, every message stands there once and in order.
class DeliveryTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void aReloadAtAnyPointLosesNothingAndKeepsTheDraft() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.say("我买的耳机一直没有收到");
        widget.page().reload();
        widget.awaitAllArrived();
        widget.words().fill("还没写完的话");
        widget.page().reload();
        widget.awaitTalk();

        assertThat(widget.words()).hasValue("还没写完的话");
        assertThat(widget.own()).containsExactly("我买的耳机一直没有收到");
    }

    @Test
    void whatIsWrittenWithoutANetworkIsKeptAndGoesOutOnceInOrder() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.awaitLive();
        var network = widget.page().context();

        network.setOffline(true);
        widget.say("第一句：耳机没收到");
        widget.say("第二句：花了199元");
        assertThat(widget.find("[data-state=failed]")).hasCount(2);
        assertThat(widget.find("[data-state=failed] footer").first()).containsText("还没发出去");
        assertThat(widget.find("[data-state=failed] footer button").first()).hasText("再试一次");

        network.setOffline(false);
        widget.awaitAllArrived();
        assertThat(widget.own()).containsExactly("第一句：耳机没收到", "第二句：花了199元");
    }

    @Test
    void whatIsWrittenWithoutANetworkOutlivesAReload() {
        var widget = visitors.consumer(Device.CHINA).agree();
        var page = widget.page();
        page.route("**/messages", route -> route.abort());
        page.routeWebSocket(Pattern.compile("/ws$"), socket -> socket.close());
        page.reload();
        widget.awaitTalk();
        widget.say("耳机没收到，商家不理我");
        assertThat(widget.find("[data-state=failed]")).hasCount(1);

        page.unroute("**/messages");
        page.reload();
        widget.awaitAllArrived();
        assertThat(widget.own()).containsExactly("耳机没收到，商家不理我");
    }

    @Test
    void aRestartOfTheServerInTheMiddleLosesNothing() {
        var data = RunningAccord.temporary();
        var first = RunningAccord.start(data, Visitors.CLOCK);
        int port = first.port();
        var widget = visitors.consumer(Device.CHINA, first.url()).agree();
        widget.say("我在网上买的耳机一直没有收到");
        widget.awaitAllArrived();

        first.close();
        widget.say("花了199元");
        widget.say("3月1号买的");
        assertThat(widget.find("[data-state=failed]")).hasCount(2);
        try (var second = RunningAccord.start(data, port, Visitors.CLOCK)) {
            widget.find("[data-state=failed] footer button").first().click();
            widget.awaitAllArrived();
            widget.awaitLive();
            assertThat(widget.own()).containsExactly("我在网上买的耳机一直没有收到", "花了199元", "3月1号买的");
            widget.page().reload();
            widget.awaitTalk();
            assertThat(widget.find("[data-mine]")).hasCount(3);
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @Test
    void withoutASocketTheConversationGoesOnOverHttp() {
        var page = visitors.page(Device.CHINA);
        page.routeWebSocket(Pattern.compile("/ws$"), socket -> socket.close());
        page.navigate(Visitors.accord().url() + "/");
        var widget = new WidgetPage(page).agree();

        assertThat(widget.find(".link-state")).hasAttribute("data-link", "polling");
        widget.ask("我买的耳机一直没有收到");
        widget.awaitAllArrived();
    }

    @Test
    void twoTabsOfTheSameConsumerShowTheSame() {
        var one = visitors.consumer(Device.CHINA).agree();
        var page = visitors.page(one.page().context());
        page.navigate(Visitors.accord().url() + "/");
        var other = new WidgetPage(page);
        other.awaitTalk();

        one.say("耳机没收到");
        assertThat(other.find("[data-mine]")).hasCount(1);
        other.say("花了199元");
        assertThat(one.find("[data-mine]")).hasCount(2);
        one.awaitAllArrived();
        other.awaitAllArrived();
        assertThat(one.own()).isEqualTo(other.own()).containsExactly("耳机没收到", "花了199元");
    }

    @Test
    void theReturnLinkGoesOnOnAnotherDevice() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.ask("我买的耳机一直没有收到");
        widget.choose(Pattern.compile("返回链接"));
        var link = widget.find("dialog [name=link]").inputValue();

        var page = visitors.page(Device.CHINA.phone());
        page.navigate(link);
        var phone = new WidgetPage(page);
        phone.awaitTalk();
        assertThat(page.url()).doesNotContain("token");
        assertThat(phone.own()).containsExactly("我买的耳机一直没有收到");
    }

    @Test
    void afterConsentIsWithdrawnNothingMoreIsTakenIn() {
        var widget = visitors.consumer(Device.CHINA).agree();
        var page = visitors.page(widget.page().context());
        page.navigate(Visitors.accord().url() + "/");
        var otherTab = new WidgetPage(page);
        otherTab.awaitTalk();

        widget.choose(Pattern.compile("撤回同意"));
        widget.confirm();
        assertThat(widget.find(".ended")).isVisible();
        assertThat(widget.words()).hasCount(0);

        widget.page().reload();
        assertThat(widget.find(".ended")).isVisible();
        assertThat(otherTab.find(".ended")).isVisible();
    }

    @Test
    void aDeadLinkSaysWhatToDo() {
        var page = visitors.page(Device.CHINA);
        page.navigate(Visitors.accord().url() + "/#token=d-000000000000000000000000.nothing");

        assertThat(page.locator("main")).containsText("打不开这段对话");
        page.locator("main .primary").click();
        assertThat(page.locator("form.consent")).isVisible();
    }
}
