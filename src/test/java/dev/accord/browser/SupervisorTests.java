package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.accord.dispute.Disputes;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import dev.accord.kit.TestPost;
import dev.accord.outbox.Mail;
import dev.accord.outbox.Message;
import dev.accord.outbox.Outbox;
import dev.accord.shared.DisputeId;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The supervisors' pages at the desk: what was not delivered, and what presses.
class SupervisorTests {

    private static final TestPost POST = TestPost.open();
    private static RunningAccord accord;

    @RegisterExtension
    final Visitors visitors = new Visitors(true);

    @BeforeAll
    static void open() {
        var settings = Stream.concat(Stream.of(Visitors.CLOCK), Stream.of(POST.settings()));
        accord = RunningAccord.start(RunningAccord.temporary(), settings.toArray(String[]::new));
        accord.warmedUp();
    }

    @AfterAll
    static void close() {
        accord.close();
        POST.close();
    }

    @Test
    void aLetterThatWasGivenUpIsFoundByKeyboardAndSentAgain() {
        POST.refuses("gone@example.com");
        var consumer = accord.consumer("zh-CN");
        put(consumer, "n-1", "gone@example.com");
        var desk = supervisor(Device.IRELAND);
        desk.page().keyboard().press("Tab");
        desk.find(".rooms a").last().focus();
        desk.page().keyboard().press("Enter");
        assertThat(desk.find("#room-title")).isFocused();
        var letter = desk.find("[data-letter='n-1']");
        assertThat(letter).containsText("gone@example.com");
        assertThat(letter).containsText("the mail server refuses this address");
        assertThat(letter.locator("a")).hasAttribute("href", "#case=" + consumer.id());
        Inspected.check(desk.page());

        POST.takes("gone@example.com");
        letter.locator("button").focus();
        desk.page().keyboard().press("Enter");
        assertThat(desk.find(".room [role=status]")).containsText("gone@example.com");
        assertThat(letter).hasCount(0);
    }

    @Test
    void theOutboxReadsInChineseOnAPhone() {
        POST.refuses("zh@example.com");
        put(accord.consumer("zh-CN"), "n-2", "zh@example.com");
        var desk = supervisor(Device.CHINA.phone());
        desk.find(".rooms a").last().click();
        assertThat(desk.find("[data-letter='n-2']")).containsText("邮件服务器不接受这个地址");
        desk.find("[data-letter='n-2'] summary").click();
        Inspected.check(desk.page());
        desk.find(".room .back").click();
        assertThat(desk.find(".queue")).isVisible();
    }

    @Test
    void theWorkloadListsWhatPressesAndLeadsToTheCase() {
        var early = told("a");
        accord.consumer("zh-CN");
        var desk = supervisor(Device.IRELAND);
        desk.find(".rooms a").first().click();
        var row = desk.find(".workload tbody tr").first();
        assertThat(row).containsText("Waiting for the seller");
        assertThat(row.locator("time")).containsText("in ");
        Inspected.check(desk.page());
        desk.find(".workload a[href='#case=" + early.id() + "']").click();
        assertThat(desk.find(".file")).isVisible();
        assertThat(desk.find("#case-title")).isFocused();
    }

    @Test
    void theWorkloadReadsInChineseOnAPhoneByNight() {
        told("b");
        var desk = supervisor(Device.CHINA.phone().darkened());
        desk.find(".rooms a").first().click();
        assertThat(desk.find(".workload tbody tr").first()).containsText("等商家答复");
        Inspected.check(desk.page());
    }

    @Test
    void aMediatorIsNotShownWhatIsForSupervisors() {
        var desk = visitors.mediator(Device.IRELAND, "mediator", accord.url());
        assertThat(desk.find(".rooms")).hasCount(0);
        accord.staff("mediator").get("/api/mediation/workload").expect(403);
        accord.staff("mediator").get("/api/mediation/outbox").expect(403);
        accord.staff("supervisor").get("/api/mediation/workload").expect(200);
    }

    private DeskPage supervisor(Device device) {
        return visitors.mediator(device, "supervisor", accord.url());
    }

    private static void put(TestConsumer consumer, String id, String to) {
        var owner = Disputes.stream(new DisputeId(consumer.id()));
        accord.part(Outbox.class).put(Message.mail(id, owner, "notice.sent", new Mail(to, "Notice", "Please answer.")));
    }

    /// A case whose seller has been told.
    private static TestConsumer told(String name) {
        var consumer = accord.consumer("zh-CN");
        consumer.say(Stories.CASHMERE);
        consumer.client()
                .post(consumer.path() + "/respondent", Map.of("name", name))
                .expect(201);
        return consumer;
    }
}
