package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The mediator's desk as its reader uses it.
final class DeskPage {

    private final Page page;

    DeskPage(Page page) {
        this.page = page;
        assertThat(find(".queue h2").first()).isVisible();
        assertThat(find("[data-link=live]")).isVisible();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// A case in the list, waiting or in hand.
    Locator queued(String dispute) {
        return find(".queue a[href='#case=" + dispute + "']");
    }

    DeskPage open(String dispute) {
        queued(dispute).click();
        assertThat(file()).isVisible();
        return this;
    }

    DeskPage take() {
        find(".case-head .primary").click();
        assertThat(find(".case-head .secondary")).hasCount(2);
        return this;
    }

    void say(String to, String text) {
        find("select[name=to]").selectOption(to);
        find("#words").fill(text);
        find("#words").press("Enter");
    }

    void handBack(String note) {
        find(".case-head .secondary").first().click();
        find("dialog [name=note]").fill(note);
        find("dialog .primary").click();
    }

    void close(String outcome, String reasons) {
        find(".case-head .secondary").last().click();
        find("dialog [name=outcome]").fill(outcome);
        find("dialog [name=reasons]").fill(reasons);
        find("dialog .primary").click();
    }

    Locator file() {
        return find(".file");
    }

    Locator entries() {
        return find(".entry[id]");
    }
}
