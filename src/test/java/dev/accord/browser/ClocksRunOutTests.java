package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.accord.kit.MovableAccord;
import dev.accord.kit.TestConsumer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What happens in three browsers when a clock runs out: the seller is silent, or does not do what was agreed.
class ClocksRunOutTests {

    private static MovableAccord accord;

    @RegisterExtension
    final Visitors visitors = new Visitors(true);

    @BeforeAll
    static void open() {
        accord = MovableAccord.start(Visitors.CLOCK, "--accord.agenda.every=1s");
        accord.now().warmedUp();
    }

    @AfterAll
    static void close() {
        accord.close();
    }

    @Test
    void whatWasAgreedAndDidNotArriveComesBackToAMediator() {
        var story = Stories.proposed(accord.now(), Device.CHINA.locale(), Stories.CASHMERE);
        var seller = told(story, Device.IRELAND);
        var consumer = widget(story, Device.CHINA.phone());
        agree(seller, consumer, story);
        read(seller.find(".agreed a[href$='.html']").getAttribute("href"));

        seller.find(".promises button").first().click();
        assertThat(seller.find("[data-state=done]").first()).containsText("done, says the seller");
        accord.after(Duration.ofDays(60));
        assertThat(consumer.find("[data-state=done]")).not().hasCount(0);
        consumer.find(".promises li").first().locator("button.quiet").click();

        assertThat(consumer.find(".other-side > summary")).containsText("调解");
        assertThat(consumer.find(".promises")).containsText("逾期");
        assertThat(seller.stage()).containsText("Mediation");
        Inspected.check(consumer.page());
        Inspected.check(seller.page());
        var desk = visitors.mediator(Device.IRELAND, "mediator", accord.now().url());
        desk.open(story.id()).take();
        assertThat(desk.file()).containsText("late");
        Inspected.check(desk.page());
    }

    @Test
    void aSilentSellerLeadsToAMediatorAsWasPublished() {
        var story = Stories.proposed(accord.now(), Device.CHINA.locale(), Stories.CASHMERE);
        var seller = told(story, Device.CHINA);
        var consumer = widget(story, Device.CHINA);
        assertThat(seller.find(".course")).containsText("调解");
        accord.after(Duration.ofDays(30));
        assertThat(consumer.find(".other-side > summary")).containsText("调解");
        assertThat(seller.stage()).containsText("调解");
        var desk = visitors.mediator(Device.CHINA, "mediator", accord.now().url());
        assertThat(desk.queued(story.id())).isVisible();
        desk.open(story.id());
        assertThat(desk.file()).containsText("商家尚未答复");
    }

    /// Both sides agree and accept the document, each on their own page.
    private static void agree(SellerPage seller, WidgetPage consumer, TestConsumer story) {
        seller.step("agree");
        seller.find(".answer .primary").click();
        story.client()
                .post(story.path() + "/proposals/1/decision", Map.of("decision", "accept"))
                .expect(200);
        seller.find(".agreed [name=read]").check();
        seller.find(".agreed form .primary").click();
        assertThat(seller.find(".agreed")).containsText("Accepted by the seller");
        consumer.find(".agreed [name=read]").check();
        consumer.find(".agreed form .primary").click();
        assertThat(seller.find(".agreed .tag").first()).containsText("signed");
        assertThat(consumer.find(".agreed .tag").first()).containsText("已签署");
    }

    /// The document itself holds both languages; it is read on a screen, on a phone, and by night.
    private void read(String link) {
        for (var device : new Device[] {Device.IRELAND, Device.CHINA.phone(), Device.CHINA.darkened()}) {
            var page = visitors.page(device);
            page.navigate(accord.now().url() + link);
            assertThat(page.locator("[lang=zh] h1, [lang^=zh] h1").first()).containsText("和解协议");
            assertThat(page.locator("[lang=en] h1, [lang^=en] h1").first()).containsText("Settlement agreement");
            Inspected.check(page);
        }
    }

    private SellerPage told(TestConsumer story, Device device) {
        var locale = device.speaksChinese() ? "zh" : "en";
        var sent = story.client()
                .post(story.path() + "/respondent", Map.of("name", "羊绒小店", "locale", locale))
                .expect(201)
                .json();
        return new SellerPage(opened(sent.path("link").asString(), device));
    }

    private WidgetPage widget(TestConsumer story, Device device) {
        var widget = new WidgetPage(opened("/#token=" + story.token(), device));
        widget.awaitTalk();
        return widget;
    }

    private Page opened(String link, Device device) {
        var page = visitors.page(device);
        page.navigate(accord.now().url() + link);
        return page;
    }
}
