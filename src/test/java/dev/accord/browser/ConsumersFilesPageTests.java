package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.accord.kit.Client;
import dev.accord.kit.TestConsumer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A consumer hands in documents in the widget; the mediator and the seller save them on their pages.
class ConsumersFilesPageTests {

    private static final byte[] PICTURE = picture();
    private static final FilePayload PHOTO = new FilePayload("洗标.png", "image/png", PICTURE);
    private static final FilePayload PROGRAM =
            new FilePayload("label.png", "image/png", "MZ program".getBytes(StandardCharsets.US_ASCII));
    private static final FilePayload LARGE = new FilePayload("film.png", "image/png", new byte[5 * 1024 * 1024 + 1]);

    @RegisterExtension
    final Visitors visitors = new Visitors(true);

    @Test
    void aPhotoHandedInByKeyboardIsSavedByConsumerMediatorAndTheSellerOnceTold() throws IOException {
        var story = Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE);
        var widget = visitors.back(story, Device.CHINA);
        widget.page().onFileChooser(chooser -> chooser.setFiles(PHOTO)); // listens before the key is pressed
        widget.words().focus();
        press(widget, "Tab");
        assertThat(widget.find(".clip")).isFocused();
        assertThat(widget.find(".clip")).hasAccessibleName("提交图片或 PDF");
        press(widget, "Enter");
        assertThat(widget.dialog()).containsText("提交后不能撤回");
        Inspected.check(widget.page());
        reach(widget, widget.dialog().locator(".primary"));
        press(widget, "Enter");
        assertThat(widget.entries().last()).containsText("您提交了文件：洗标.png");
        widget.awaitAllArrived();

        widget.find(".papers > summary").focus();
        press(widget, "Enter");
        assertThat(widget.find(".papers li")).containsText("您提交");
        Assertions.assertThat(saved(widget.page())).isEqualTo(PICTURE);
        Inspected.check(widget.page());

        story.client().post(story.path() + "/handoff", "{}").expect(200);
        var desk = visitors.mediator(Device.IRELAND);
        desk.open(story.id());
        Assertions.assertThat(saved(desk.page())).isEqualTo(PICTURE);
        assertThat(desk.find(".files li")).containsText("from the consumer");

        var seller = told(story);
        Assertions.assertThat(saved(seller.page())).isEqualTo(PICTURE);
        Inspected.check(seller.page());
    }

    @Test
    void whatCannotBeTakenIsRefusedInWordsOnAPhone() {
        var story = Stories.proposed(Visitors.accord(), Device.IRELAND.locale(), Stories.KETTLE);
        var widget = visitors.back(story, Device.IRELAND.phone());
        choose(widget, LARGE);
        assertThat(widget.dialog()).containsText("Larger than 5 MB");
        Inspected.check(widget.page());
        widget.confirm();
        assertThat(widget.dialog()).hasCount(0);

        choose(widget, PROGRAM, LARGE);
        widget.confirm();
        var refused = widget.find("[data-state=refused]");
        assertThat(refused).containsText("This kind of file is not taken: label.png");
        assertThat(refused).containsText("the content counts, not the name");
        assertThat(refused).hasCount(1);
        Inspected.check(widget.page());
        refused.locator("button").click();
        widget.awaitAllArrived();
        assertThat(widget.find(".papers")).hasCount(0);
    }

    @Test
    void aLostConnectionOffersARetryThatHandsInNothingTwice() {
        var story = Stories.proposed(Visitors.accord(), Device.CHINA.locale(), Stories.CASHMERE);
        var widget = visitors.back(story, Device.CHINA.phone());
        widget.awaitLive();
        widget.page().route("**/files", route -> route.abort());
        choose(widget, PHOTO);
        widget.confirm();
        var failed = widget.find("[data-state=failed]");
        assertThat(failed).containsText("没有传上去");
        Inspected.check(widget.page());
        // it had arrived; only the answer was lost
        story.client()
                .send(story.path() + "/files", new Client.Part("洗标.png", PICTURE))
                .expect(201);
        widget.page().unroute("**/files");
        failed.locator("button").first().click();
        widget.awaitAllArrived();
        assertThat(widget.entries().filter(new Locator.FilterOptions().setHasText("您提交了文件")))
                .hasCount(1);
        assertThat(widget.find(".papers li")).hasCount(1);

        choose(widget, PHOTO);
        widget.confirm();
        assertThat(widget.find("[data-state=known]")).containsText("之前已经提交过");
    }

    @Test
    void whatWasLostOnTheWayGoesInByItselfOnceTheWayIsBack() {
        var story = Visitors.accord().consumer(Device.CHINA.locale());
        var widget = visitors.back(story, Device.CHINA);
        widget.awaitLive();
        var network = widget.page().context();
        network.setOffline(true);
        choose(widget, PHOTO);
        widget.confirm();
        assertThat(widget.find("[data-state=failed]")).containsText("连不上服务器");
        assertThat(widget.find(".link-state")).hasAttribute("data-link", "offline");
        network.setOffline(false);
        widget.awaitAllArrived();
        assertThat(widget.entries().last()).containsText("您提交了文件：洗标.png");
        assertThat(widget.find(".papers li")).hasCount(1);
    }

    @Test
    void aPictureIsPastedOrDroppedAndTheOpenQuestionStaysOpen() {
        var widget = visitors.consumer(Device.CHINA).agree();
        widget.ask(Stories.CASHMERE);
        assertThat(widget.find(".quick-answers")).isVisible();
        give(widget, "paste", "clipboardData");
        widget.confirm();
        assertThat(widget.entries().last()).containsText("粘贴.png");
        give(widget, "drop", "dataTransfer");
        widget.confirm();
        assertThat(widget.find("[data-state=known]")).isVisible();
        widget.find("[data-state=known] button").click();
        assertThat(widget.find(".quick-answers")).isVisible();
        widget.awaitProposal();
    }

    @Test
    void whoHasWithdrawnConsentHandsInNothingMore() {
        var story = Visitors.accord().consumer(Device.CHINA.locale());
        var widget = visitors.back(story, Device.CHINA);
        choose(widget, PHOTO);
        story.client().delete(story.path() + "/consent");
        assertThat(widget.find(".clip")).hasCount(0);
        widget.confirm();
        assertThat(widget.find("[data-state=refused]")).containsText("撤回同意");
    }

    private SellerPage told(TestConsumer story) {
        var sent = story.client()
                .post(story.path() + "/respondent", Map.of("name", "羊绒小店", "locale", "en"))
                .expect(201)
                .json();
        var page = visitors.page(Device.IRELAND.phone());
        page.navigate(Visitors.accord().url() + sent.path("link").asString());
        return new SellerPage(page);
    }

    private static void choose(WidgetPage widget, FilePayload... files) {
        widget.page().waitForFileChooser(() -> widget.find(".clip").click()).setFiles(files);
        assertThat(widget.dialog()).isVisible();
    }

    /// As a hand does that pastes or drops.
    private static void give(WidgetPage widget, String event, String field) {
        widget.words()
                .evaluate(
                        "(words, [type, field, bytes]) => { const given = new DataTransfer();"
                                + " given.items.add(new File([Uint8Array.from(atob(bytes), one => one.charCodeAt(0))],"
                                + " '粘贴.png', {type: 'image/png'}));"
                                + " const Kind = type === 'paste' ? ClipboardEvent : DragEvent;"
                                + " words.dispatchEvent(new Kind(type, {[field]: given, bubbles: true, cancelable: true})); }",
                        new Object[] {event, field, Base64.getEncoder().encodeToString(PICTURE)});
        assertThat(widget.dialog()).isVisible();
    }

    private static byte[] saved(Page page) throws IOException {
        var saved = page.waitForDownload(() -> page.locator(".files a").click());
        Assertions.assertThat(saved.suggestedFilename()).isEqualTo("洗标.png");
        return Files.readAllBytes(saved.path());
    }

    private static void reach(WidgetPage widget, Locator wanted) {
        for (int i = 0; i < 10 && !(boolean) wanted.evaluate("element => element === document.activeElement"); i++) {
            press(widget, "Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static void press(WidgetPage widget, String key) {
        widget.page().keyboard().press(key);
    }

    private static byte[] picture() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
