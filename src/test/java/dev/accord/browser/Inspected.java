package dev.accord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Set;

/// That everybody can use a page: nothing grave is found by axe-core, and it fits its width.
final class Inspected {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Inspected() {}

    static void check(Page page) {
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(found -> GRAVE.contains(found.getImpact()))
                        .map(found -> found.getId() + " " + found.getNodes())
                        .toList();
        assertThat(grave).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits its width")
                .isEqualTo(true);
    }
}
