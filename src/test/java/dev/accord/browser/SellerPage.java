package dev.accord.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The seller's page as its reader uses it.
final class SellerPage {

    private final Page page;

    SellerPage(Page page) {
        this.page = page;
        find(".seller h2").first().waitFor();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// Chooses how to answer.
    SellerPage step(String step) {
        find("[name=step][value=" + step + "]").check();
        return this;
    }

    Locator stage() {
        return find(".course strong");
    }
}
