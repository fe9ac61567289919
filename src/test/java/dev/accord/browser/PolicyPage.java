package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/// The policy room as its people use it.
final class PolicyPage {

    private static final LocatorAssertions.IsVisibleOptions LONG =
            new LocatorAssertions.IsVisibleOptions().setTimeout(900_000);

    private final Page page;

    PolicyPage(Page page) {
        this.page = page;
        assertThat(find(".rooms a").first()).isVisible();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// The one of these that holds a text.
    Locator find(String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    /// A page of the room: `look-up`, `drafts`, `releases`, `log`.
    PolicyPage go(String name) {
        find(".rooms a[href='#" + name + "']").click();
        assertThat(find(".rooms a[href='#" + name + "']")).hasAttribute("aria-current", "page");
        return this;
    }

    /// Starts a draft; answers its id.
    String startDraft(String name) {
        go("drafts");
        find("input[name=name]").fill(name);
        find("form .primary").click();
        assertThat(find("#draft-title")).hasText(name);
        return page.url().substring(page.url().indexOf("draft=") + "draft=".length());
    }

    PolicyPage openDraft(String id) {
        go("drafts");
        find("a[href='#draft=" + id + "']").click();
        assertThat(find("#draft-title")).isVisible();
        return this;
    }

    PolicyPage openFile(String path) {
        find("input[name=path]").fill(path);
        find("form:has(input[name=path]) button").click();
        assertThat(find(".editor")).isVisible();
        return this;
    }

    PolicyPage write(String text) {
        find("#source").fill(text);
        return this;
    }

    void save() {
        find(".editor .primary").click();
        assertThat(find(".editor .primary")).isDisabled();
    }

    void backToDraft() {
        find("#draft-title a").click();
        assertThat(find(".stages")).isVisible();
    }

    /// A step of the draft by its place: check, evaluate, replay.
    Locator step(int place) {
        return find(".stages ~ .row .secondary").nth(place);
    }

    void evaluate() {
        step(1).click();
        assertThat(find("#evaluation-title")).isVisible(LONG);
    }

    void publish() {
        find(".stages ~ .row .primary").click();
        confirm();
    }

    void confirm() {
        find("dialog .primary").click();
    }
}
