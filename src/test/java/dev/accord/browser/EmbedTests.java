package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// One tag on a page of another origin.
class EmbedTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private ShopPage shop;
    private Page page;
    private FrameLocator frame;

    @BeforeEach
    void openShop() {
        shop = new ShopPage(Visitors.accord().url());
        page = visitors.page(Device.CHINA);
        page.navigate(shop.url());
        frame = page.frameLocator("accord-launcher iframe");
    }

    @AfterEach
    void closeShop() {
        shop.close();
    }

    @Test
    void theWidgetOpensOverTheShopsPageAndTalks() {
        agree();
        say("我买的耳机一直没有收到");

        assertThat(frame.locator("[data-kind=question]")).isVisible();
        assertThat(frame.locator(".entry[data-state]")).hasCount(0);
    }

    @Test
    void whileItIsClosedTheConversationGoesOnAndNewsAreCounted() {
        agree();
        frame.locator("#words").fill("我买的耳机一直没有收到");
        page.locator("accord-launcher button").click();
        assertThat(page.locator("accord-launcher iframe")).isHidden();
        frame.locator("form:has(#words)").evaluate("form => form.requestSubmit()");

        assertThat(page.locator("accord-launcher b")).hasText(java.util.regex.Pattern.compile("[1-9]"));
        page.locator("accord-launcher button").click();
        assertThat(page.locator("accord-launcher b")).isHidden();
        assertThat(frame.locator("[data-kind=question]")).isVisible();
    }

    @Test
    void anotherVisitRemembersTheConversation() {
        agree();
        say("我买的耳机一直没有收到");
        assertThat(frame.locator("[data-kind=question]")).isVisible();
        page.reload();
        page.locator("accord-launcher button").click();

        assertThat(frame.locator("[data-mine]")).containsText("我买的耳机一直没有收到");
    }

    private void agree() {
        page.locator("accord-launcher button").click();
        frame.locator("[name=purpose][required]").check();
        frame.locator("form.consent .primary").click();
        frame.locator(".entry[id]").first().waitFor();
    }

    private void say(String text) {
        frame.locator("#words").fill(text);
        frame.locator("#words").press("Enter");
    }
}
