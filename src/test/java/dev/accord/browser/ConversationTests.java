package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// From the notice to the proposal, in a browser.
class ConversationTests {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void nothingIsStoredBeforeTheNoticeIsAgreedTo() {
        var widget = visitors.consumer(Device.CHINA);
        List<String> posts = new ArrayList<>();
        widget.page().onRequest(request -> {
            if (request.method().equals("POST")) {
                posts.add(request.url());
            }
        });

        assertThat(widget.find(".privacy-text")).not().isEmpty();
        assertThat(widget.words()).hasCount(0);
        widget.find("form.consent .primary").click();
        assertThat(widget.find("[name=purpose]:invalid")).hasCount(1);
        assertThat(posts).isEmpty();

        widget.agree();
        assertThat(widget.words()).isFocused();
        assertThat(posts).hasSize(1).first().asString().endsWith("/api/disputes");
    }

    @Test
    void theCashmereStoryLeadsToRightsOneQuestionAndAProposal() {
        var widget = visitors.consumer(Device.CHINA).agree();

        widget.ask(Stories.CASHMERE);
        assertThat(widget.find("[data-kind=explanation] .prose").first()).containsText("2026年3月2日");
        assertThat(widget.citations().first()).isVisible();
        assertThat(widget.find("[data-kind=question]")).hasCount(1);

        var proposal = widget.awaitProposal();
        assertThat(proposal.locator(".owed")).containsText("¥1,592.00");
        assertThat(proposal.locator(".heads")).containsText("退还货款");
        assertThat(proposal.locator(".formula").first()).containsText("398.00");
        assertThat(proposal.locator(".citation").first()).isVisible();
        assertThat(proposal.locator(".answer button")).hasText(new String[] {"接受", "提出还价", "不接受"});
        assertThat(proposal).containsText(Pattern.compile("法律(允许的范围|给出的金额)"));
    }

    @Test
    void aPurchaseInTheEuLeadsToAProposalInEuros() {
        leadsTo(Device.IRELAND, Stories.KETTLE, "€89.00", "Consumer Rights Act 2022");
    }

    @Test
    void aPurchaseInTheUsLeadsToAProposalInDollars() {
        leadsTo(Device.AMERICA, Stories.HEADPHONES, "$129.00", "§");
    }

    @Test
    void anArticleOpensFromItsCitationAndEscapeBringsTheFocusBack() {
        var widget = visitors.back(Stories.proposed(Visitors.accord(), "zh-CN", Stories.CASHMERE), Device.CHINA);
        var citation = widget.citations().first();

        citation.focus();
        citation.press("Enter");
        assertThat(widget.dialog().locator("h2")).containsText("《消费者权益保护法》");
        assertThat(widget.dialog().locator(".prose")).not().isEmpty();
        assertThat(widget.dialog()).containsText("起施行");

        widget.page().keyboard().press("Escape");
        assertThat(widget.dialog()).hasCount(0);
        assertThat(citation).isFocused();
    }

    @Test
    void everyCitationOfAConversationOpensItsArticle() {
        var widget = visitors.back(Stories.proposed(Visitors.accord(), "en-IE", Stories.KETTLE), Device.IRELAND);

        for (var citation : widget.citations().all()) {
            citation.click();
            assertThat(widget.dialog().locator(".prose")).not().isEmpty();
            widget.page().keyboard().press("Escape");
        }
    }

    private void leadsTo(Device device, String story, String owed, String law) {
        var widget = visitors.consumer(device).agree();

        widget.ask(story);
        var proposal = widget.awaitProposal();

        assertThat(widget.find("[data-author=ASSISTANT] .citations").first()).containsText(law);
        assertThat(proposal.locator(".owed")).containsText(owed);
        assertThat(proposal.locator(".answer button"))
                .hasText(new String[] {"Accept", "Make a counter-offer", "Decline"});
    }
}
