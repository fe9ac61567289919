package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// axe-core finds nothing serious on any page in any state, in both languages, by day and by night.
class AccessibilityTests {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @RegisterExtension
    final Visitors visitors = new Visitors(true);

    private final SoftAssertions findings = new SoftAssertions();

    static Stream<Device> languages() {
        return Stream.of(Device.CHINA, Device.IRELAND);
    }

    @AfterEach
    void tell() {
        findings.assertAll();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theNoticeAndAnEmptyConversation(Device device) {
        var widget = visitors.consumer(device);
        assertThat(widget.find("form.consent")).isVisible();
        check("notice", widget.page());
        widget.agree();
        check("empty conversation", widget.page());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aConversationWithItsDialogs(Device device) {
        var story = device.speaksChinese() ? Stories.CASHMERE : Stories.KETTLE;
        var widget = visitors.back(Stories.proposed(Visitors.accord(), device.locale(), story), device);
        var page = widget.page();
        check("proposal", page);
        widget.citations().first().click();
        assertThat(widget.dialog().locator(".prose")).isVisible();
        check("article", page);
        page.keyboard().press("Escape");
        widget.find(".bar .secondary").click();
        check("asking for a person", page);
        page.keyboard().press("Escape");
        widget.find(".answer .secondary").click();
        check("counter-offer", page);
        widget.find("[popovertarget=menu]").click();
        check("menu", page);
        page.keyboard().press("Escape");
        page.context().setOffline(true);
        widget.say("还在吗");
        assertThat(widget.find("[data-state=failed]")).isVisible();
        check("not sent", page);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theDesk(Device device) {
        var story = device.speaksChinese() ? Stories.CASHMERE : Stories.KETTLE;
        var consumer = Stories.proposed(Visitors.accord(), device.locale(), story);
        consumer.client().post(consumer.path() + "/handoff", "{}").expect(200);
        var desk = visitors.mediator(device);
        check("queue", desk.page());
        desk.open(consumer.id());
        check("case", desk.page());
        desk.take();
        check("case in hand", desk.page());
        desk.find(".case-head .secondary").last().click();
        check("closing", desk.page());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theLoginAndThePolicyRoom(Device device) {
        var page = visitors.page(device);
        page.navigate(Visitors.accord().url() + "/login?error");
        assertThat(page.locator("[role=alert]")).isVisible();
        check("login", page);
        visitors.signIn(page, Visitors.accord().url() + "/policy", "editor");
        assertThat(page.locator("h2").first()).isVisible();
        check("policy", page);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theDraftsAndReleases(Device device) {
        var page = visitors.page(device);
        visitors.signIn(page, Visitors.accord().url() + "/policy", "editor");
        var room = new PolicyPage(page);
        room.startDraft("accessible");
        check("draft", page);
        room.openFile("taxonomy/own.yaml").write("id: [");
        assertThat(room.find(".flaws button").first()).isVisible();
        check("file with a mistake", page);
        room.save();
        room.backToDraft();
        room.step(0).click();
        assertThat(room.find(".flaws a").first()).isVisible();
        check("draft with a mistake", page);
        room.go("drafts");
        check("drafts", page);
        room.go("log");
        room.find(".log button").first().click();
        assertThat(room.find(".change")).isVisible();
        check("log", page);
        room.go("releases");
        assertThat(room.find(".live")).isVisible();
        check("releases", page);
    }

    /// By night only the colours differ.
    private void check(String state, Page page) {
        look(page, ColorScheme.LIGHT);
        report(state + " by day", new AxeBuilder(page));
        look(page, ColorScheme.DARK);
        report(state + " by night", new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static void look(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => document.getAnimations()"
                + ".filter(one => one.effect.getTiming().iterations !== Infinity)"
                + ".forEach(one => one.finish())");
    }

    private void report(String state, AxeBuilder axe) {
        for (var rule : axe.setLegacyMode(true).analyze().getViolations()) {
            if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> findings.fail("%s: %s %s", state, rule.getId(), node.getHtml()));
            }
        }
    }
}
