package dev.accord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The people of one test, each with a browser profile of their own. Afterwards all leave, and no page may have thrown
/// an error or broken the Content-Security-Policy.
final class Visitors implements BeforeEachCallback, AfterEachCallback {

    /// The stories of the tests happen in early March.
    static final String CLOCK = "--accord.clock.start=2026-03-10T02:00:00Z";

    private static final double PATIENCE = 45_000;
    private static RunningAccord shared;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final boolean inspects;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Visitors() {
        this(false);
    }

    /// @param inspects true for a test whose tools put styles of their own into pages
    Visitors(boolean inspects) {
        this.inspects = inspects;
    }

    /// The program that tests share which only add disputes of their own.
    static synchronized RunningAccord accord() {
        if (shared == null) {
            shared = RunningAccord.start(RunningAccord.temporary(), CLOCK, "--accord.origins=http://localhost:*");
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
            shared.warmedUp();
        }
        return shared;
    }

    /// Somebody new opens the widget.
    WidgetPage consumer(Device device) {
        return consumer(device, accord().url());
    }

    WidgetPage consumer(Device device, String url) {
        var page = page(device);
        page.navigate(url + "/");
        return new WidgetPage(page);
    }

    /// Somebody who talked elsewhere goes on in a browser.
    WidgetPage back(TestConsumer consumer, Device device) {
        var page = page(device);
        page.navigate(accord().url() + "/#token=" + consumer.token());
        var widget = new WidgetPage(page);
        widget.awaitTalk();
        return widget;
    }

    DeskPage mediator(Device device) {
        return mediator(device, "mediator", accord().url());
    }

    DeskPage mediator(Device device, String name, String url) {
        var page = page(device);
        signIn(page, url + "/mediation", name);
        return new DeskPage(page);
    }

    /// Opens a page of the staff's by way of the login page.
    void signIn(Page page, String url, String name) {
        page.navigate(url);
        page.locator("[name=username]").fill(name);
        page.locator("[name=password]").fill(RunningAccord.PASSWORD);
        page.locator("button.primary").click();
        page.waitForURL(url + "*");
    }

    Page page(Device device) {
        var context = Chromium.shared().newContext(device.options().setBypassCSP(inspects));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return page(context);
    }

    /// Another tab of the same browser.
    Page page(BrowserContext context) {
        var page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(this::hear);
        return page;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Chromium.shared();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        assertThat(faults).as("errors of pages").isEmpty();
    }

    /// That a call found no server or was refused is told to the person, and no fault of the page.
    private void hear(ConsoleMessage message) {
        var text = message.text();
        boolean isNetwork = text.startsWith("Failed to load resource") || text.startsWith("WebSocket connection");
        if (text.contains("Content Security Policy") || message.type().equals("error") && !isNetwork) {
            faults.add(text);
        }
    }
}
