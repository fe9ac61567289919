package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A seller hands in documents on their page; the consumer and the mediator save them on theirs.
class SellersFilesPageTests {

    private static final byte[] SLIP =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final FilePayload PDF = new FilePayload("发货单.pdf", "application/pdf", SLIP);
    private static final FilePayload PROGRAM =
            new FilePayload("slip.pdf", "application/pdf", "MZ program".getBytes(StandardCharsets.US_ASCII));

    @RegisterExtension
    final Visitors visitors = new Visitors(true);

    @Test
    void whatTheSellerHandsInIsSavedByTheConsumerAndByTheMediator() throws IOException {
        var story = Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE);
        var sent = story.client()
                .post(story.path() + "/respondent", Map.of("name", "羊绒小店", "locale", "en"))
                .expect(201)
                .json();
        var consumer = visitors.back(story, Device.CHINA.phone());
        var seller = seller(sent.path("link").asString(), Device.IRELAND.phone());

        seller.step("show");
        Inspected.check(seller.page());
        seller.find(".answer [name=file]").setInputFiles(new FilePayload[] {PDF, PROGRAM});
        seller.find(".panel .answer .primary").click();
        assertThat(seller.find(".seller > [role=alert]")).containsText("slip.pdf");
        assertThat(seller.find(".files")).hasCount(0);
        seller.find(".answer [name=file]").setInputFiles(PDF);
        seller.find(".panel .answer .primary").click();
        assertThat(seller.find(".files a")).hasText("发货单.pdf");
        Inspected.check(seller.page());

        consumer.find(".papers > summary").click();
        Assertions.assertThat(saved(consumer.page())).isEqualTo(SLIP);
        Inspected.check(consumer.page());
        story.client().post(story.path() + "/handoff", "{}").expect(200);
        var desk = visitors.mediator(Device.IRELAND);
        desk.open(story.id());
        Assertions.assertThat(saved(desk.page())).isEqualTo(SLIP);
        Inspected.check(desk.page());
    }

    @Test
    void aContestedFactComesWithWhatProvesIt() {
        var story = Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE);
        var sent = story.client()
                .post(story.path() + "/respondent", Map.of("locale", "zh"))
                .expect(201)
                .json();
        var seller = seller(sent.path("link").asString(), Device.CHINA);
        seller.step("contest");
        seller.find("[name=fact]").selectOption("price");
        seller.find("[name=value]").fill("298");
        seller.find("[name=statement]").fill("订单金额是298元。");
        seller.find(".answer [name=file]").setInputFiles(PDF);
        Inspected.check(seller.page());
        seller.find(".panel .answer .primary").click();
        assertThat(seller.find(".contested")).containsText("298");
        assertThat(seller.find(".files li")).containsText("关于");
    }

    private SellerPage seller(String link, Device device) {
        var page = visitors.page(device);
        page.navigate(Visitors.accord().url() + link);
        return new SellerPage(page);
    }

    private static byte[] saved(Page page) throws IOException {
        Download saved = page.waitForDownload(() -> page.locator(".files a").click());
        Assertions.assertThat(saved.suggestedFilename()).isEqualTo("发货单.pdf");
        return Files.readAllBytes(saved.path());
    }
}
