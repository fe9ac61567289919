package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/// The widget as its reader uses it.
final class WidgetPage {

    private static final int QUESTIONS = 7;

    private final Page page;

    WidgetPage(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// Agrees to what is needed, nothing more.
    WidgetPage agree() {
        find("[name=purpose][required]").check();
        find("form.consent .primary").click();
        awaitTalk();
        return this;
    }

    void awaitTalk() {
        entries().first().waitFor();
    }

    /// Writes and sends; does not wait for anything.
    void say(String text) {
        words().fill(text);
        words().press("Enter");
    }

    /// Says something and waits for the answer.
    void ask(String text) {
        int before = entries().count();
        say(text);
        awaitAnswer(before + 1);
    }

    /// Answers "I don't know" until there is a proposal.
    Locator awaitProposal() {
        for (int i = 0; i < QUESTIONS && proposal().count() == 0; i++) {
            int before = entries().count();
            find("[data-unknown]").click();
            awaitAnswer(before + 1);
        }
        assertThat(proposal().last()).isVisible();
        return proposal().last();
    }

    /// Waits for an entry of somebody else's after the first `count`.
    void awaitAnswer(int count) {
        page.waitForFunction(
                "count => [...document.querySelectorAll('.entry[id]')].slice(count).at(-1)?.dataset.author !== undefined"
                        + " && [...document.querySelectorAll('.entry[id]')].at(-1).dataset.author !== 'CONSUMER'",
                count);
    }

    Locator words() {
        return find("#words");
    }

    /// What is on the timeline.
    Locator entries() {
        return find(".entry[id]");
    }

    /// What is not on the timeline yet.
    Locator pending() {
        return find(".entry[data-state]");
    }

    Locator proposal() {
        return find(".proposal");
    }

    Locator citations() {
        return find(".citation");
    }

    Locator dialog() {
        return find("dialog[open]");
    }

    Locator status() {
        return find(".bar [role=status]");
    }

    /// The consumer's own words in the order in which they are shown, arrived or not.
    List<String> own() {
        return find(".entry[data-mine] .prose").allInnerTexts();
    }

    void awaitLive() {
        assertThat(find(".link-state")).hasAttribute("data-link", "live");
    }

    void awaitAllArrived() {
        assertThat(pending()).hasCount(0);
    }

    /// Picks from the menu what is called so.
    void choose(Pattern name) {
        find("[popovertarget=menu]").click();
        find("#menu button")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    void confirm() {
        dialog().locator(".primary").click();
    }
}
