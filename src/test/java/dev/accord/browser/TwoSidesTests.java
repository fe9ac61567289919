package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consumer and a seller, each in a browser of their own, until they agree.
class TwoSidesTests {

    @RegisterExtension
    final Visitors visitors = new Visitors(true);

    @Test
    void theConsumerSendsTheNoticeTheSellerOffersAndTheConsumerAccepts() {
        var consumer = visitors.back(
                Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE), Device.CHINA);
        var seller = told(consumer, Device.IRELAND);
        assertThat(seller.stage()).containsText("Waiting for the seller");
        assertThat(seller.find(".terms")).containsText("Grounds");
        Inspected.check(seller.page());

        seller.step("contest");
        seller.find("[name=fact]").selectOption("price");
        seller.find("[name=value]").fill("298");
        seller.find("[name=statement]").fill("The order was 298.");
        Inspected.check(seller.page());
        seller.find(".panel .answer .primary").click();
        assertThat(seller.find(".contested")).containsText("298");
        assertThat(seller.find(".panel .heads").last()).containsText("The seller’s");

        seller.step("offer");
        seller.find("details summary").first().click();
        var floor = floor(seller.page());
        seller.find("details[open] [name=amount]").fill("1");
        seller.find("details[open] .primary").click();
        assertThat(seller.find(".seller > [role=alert]")).containsText("nothing less can be agreed");
        seller.find("details[open] [name=amount]").fill(floor);
        seller.find("details[open] .primary").click();
        assertThat(seller.find("[data-offer='1']")).containsText("waits for an answer");

        assertThat(consumer.find(".other-side")).hasAttribute("open", "");
        assertThat(consumer.find(".contested")).containsText("298");
        assertThat(consumer.find(".dealings .heads")).containsText("商家的说法");
        Inspected.check(consumer.page());
        consumer.find(".dealings .row .primary").click();
        assertThat(consumer.find(".agreed")).isVisible();
        assertThat(seller.find(".agreed")).isVisible();
        Inspected.check(seller.page());
    }

    @Test
    void sealedBidsThatCrossSettleOnAPhoneAsWell() {
        var consumer = visitors.back(
                Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE), Device.CHINA.phone());
        var seller = told(consumer, Device.IRELAND.phone().darkened());
        seller.find("#words").fill("We will look into it.");
        seller.find("#words").press("Enter");
        assertThat(seller.stage()).containsText("Negotiation");
        var floor = floor(seller.page());
        seller.step("offer");
        bid(seller.find(".answer details").last(), floor);
        assertThat(seller.find(".answer .decided")).containsText("sealed bid is in");
        bid(consumer.find(".dealings details").last(), floor);
        assertThat(consumer.find(".agreed")).isVisible();
        assertThat(seller.find(".agreed")).isVisible();
    }

    @Test
    void aLinkThatOpensNothingSaysSo() {
        var page = visitors.page(Device.IRELAND);
        page.navigate(Visitors.accord().url() + "/merchant#token=d-000000000000000000000000.r.x");
        assertThat(page.locator("h1")).containsText("does not open");
        Inspected.check(page);
    }

    @Test
    void theDeskMakesALinkForTheSeller() {
        var consumer = Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE);
        consumer.client().post(consumer.path() + "/handoff", "{}").expect(200);
        var desk = visitors.mediator(Device.IRELAND);
        desk.open(consumer.id());
        desk.find(".file button.secondary").first().click();
        desk.find("dialog[open] .primary").click();
        assertThat(desk.find("dialog[open] [name=link]")).isVisible();
        var page = visitors.page(Device.IRELAND);
        page.navigate(desk.find("dialog[open] [name=link]").inputValue());
        assertThat(new SellerPage(page).stage()).containsText("Mediation");
    }

    private SellerPage told(WidgetPage consumer, Device device) {
        consumer.find(".other-side > summary").click();
        consumer.find(".dealings [name=name]").fill("羊绒小店");
        consumer.find(".dealings [name=locale]").selectOption("en");
        Inspected.check(consumer.page());
        consumer.find(".dealings .primary").first().click();
        var link = consumer.dialog().locator("[name=link]").inputValue();
        consumer.page().keyboard().press("Escape");
        var page = visitors.page(device);
        page.navigate(link);
        return new SellerPage(page);
    }

    private static void bid(Locator details, String amount) {
        details.locator("summary").click();
        details.locator("[name=amount]").fill(amount);
        details.locator(".primary").click();
    }

    /// What the newest proposal owes, as digits.
    private static String floor(Page page) {
        return page.locator(".proposal .owed strong").innerText().replaceAll("[^0-9.]", "");
    }
}
