package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On a phone, enlarged, in the dark, without motion.
class AppearanceTests {

    /// What sticks out of the page sideways.
    private static final String STICKING_OUT = """
            () => [...document.querySelectorAll('body *')]
                .filter(one => one.checkVisibility() && !one.closest('.hidden, select, datalist'))
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
                .map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 30))
            """;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    static Stream<Device> narrow() {
        return Stream.of(Device.CHINA.phone(), Device.IRELAND.phone(), Device.CHINA.zoomed(), Device.IRELAND.zoomed());
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void nothingSticksOutOfANarrowWidget(Device device) {
        assertNothingSticksOut(visitors.consumer(device).agree().page());
        var chinese = device.speaksChinese();
        var consumer =
                Stories.proposed(Visitors.accord(), device.locale(), chinese ? Stories.CASHMERE : Stories.KETTLE);
        var widget = visitors.back(consumer, device);
        assertNothingSticksOut(widget.page());
        assertThat(widget.find("#words")).isInViewport();
        widget.citations().first().click();
        assertThat(widget.dialog().locator(".prose")).isVisible();
        assertNothingSticksOut(widget.page());
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void nothingSticksOutOfANarrowDesk(Device device) {
        var consumer = Visitors.accord().consumer(device.locale());
        consumer.say(device.speaksChinese() ? Stories.CASHMERE : Stories.KETTLE);
        consumer.client().post(consumer.path() + "/handoff", "{}").expect(200);
        var desk = visitors.mediator(device);
        assertNothingSticksOut(desk.page());
        desk.open(consumer.id()).take();
        assertNothingSticksOut(desk.page());
        if (desk.find(".back").isVisible()) {
            desk.find(".back").click();
            assertThat(desk.queued(consumer.id())).isVisible();
        }
    }

    @Test
    void inTheDarkThePageIsDark() {
        var widget = visitors.consumer(Device.CHINA.darkened());

        var colour = widget.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
        assertThat(colour).isEqualTo("rgb(20, 24, 23)");
    }

    @Test
    void whoWantsNoMotionGetsNone() {
        var widget = visitors.consumer(Device.CHINA).agree();
        var duration = "() => getComputedStyle(document.querySelector('button')).transitionDuration";
        assertThat(widget.page().evaluate(duration)).isEqualTo("0.12s");

        widget.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(widget.page().evaluate(duration)).isEqualTo("0.001s");
    }

    private static void assertNothingSticksOut(Page page) {
        assertThat(page.evaluate(STICKING_OUT))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}
