package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.microsoft.playwright.Page;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.ScriptedModel.Asked;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A reply that comes sentence by sentence, as its reader sees it.
class StreamedReplyPageTests {

    private static final String KIND = "碰上这种事，换谁都会生气。";
    private static final String CHECKING = "正在核对规则";
    private static final int SLOWNESS = 25_000;

    /// Notes every entry that is added to the log, and every change of the assistant's words.
    private static final String LISTENING = """
            () => {
              window.spoken = [];
              const isEntry = (node) => node.matches?.('.entry[id]');
              const isSaid = (text) => text.parentElement.closest('[data-author=ASSISTANT]');
              const hear = ({ type, target, addedNodes }) => {
                if (type === 'characterData' && isSaid(target)) window.spoken.push('changed: ' + target.data);
                [...addedNodes].filter(isEntry).forEach(({ id }) => window.spoken.push(id));
              };
              new MutationObserver((changes) => changes.forEach(hear))
                .observe(document.querySelector('[role=log]'), { childList: true, subtree: true, characterData: true });
            }
            """;

    private static ScriptedModel model;
    private static RunningAccord accord;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        model = ScriptedModel.start();
        model.plays(StreamedReplyPageTests::slowly);
        var url = model.settings()[0];
        accord = RunningAccord.start(
                RunningAccord.temporary(),
                Visitors.CLOCK,
                url,
                "--accord.llm.model=scripted",
                "--accord.llm.turn-patience=60s",
                "--accord.llm.first-token=50s",
                "--accord.llm.next-token=50s");
        accord.warmedUp();
    }

    @AfterAll
    static void stop() {
        accord.close();
        model.close();
    }

    @Test
    void aSentenceIsReadOnceWhileTheRulesAreCheckedAndAfterAReload() {
        var widget = visitors.consumer(Device.CHINA.phone(), accord.url());
        widget.find("[name=purpose][value=model-assistance]").check();
        widget.agree();
        widget.page().evaluate(LISTENING);
        widget.say(Stories.CASHMERE);

        assertThat(widget.find(".activity")).hasText(CHECKING);
        assertThat(widget.entries().last()).containsText(KIND);
        assertThat(widget.find(".activity")).hasText(CHECKING);
        assertThat(spoken(widget.page()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .noneMatch(one -> one.startsWith("changed"));
        picture(widget.page(), "streaming");

        widget.page().reload();
        widget.awaitTalk();
        assertThat(widget.entries().last()).containsText(KIND);
        assertThat(widget.find(".activity")).hasText(CHECKING);

        assertThat(widget.find(".entry[data-kind=question]")).isVisible();
        assertThat(widget.find(".activity")).hasCount(0);
        assertThat(widget.entries().allInnerTexts().stream().filter(text -> text.contains(KIND)))
                .hasSize(1);
        picture(widget.page(), "streamed");
    }

    @SuppressWarnings("unchecked")
    private static List<String> spoken(Page page) {
        return (List<String>) page.evaluate("() => window.spoken");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
    }

    /// One sentence at once, the rest a good while later.
    private static ResponseDefinitionBuilder slowly(Asked asked) {
        if (asked.isReading()) {
            return ScriptedModel.answer(ScriptedModel.reading("none", 0, List.of()));
        }
        var marks = asked.marks();
        var texts = marks.stream()
                .map(one -> "\"" + (one.equals(marks.getFirst()) ? KIND + " ".repeat(600) : "") + one + "\"")
                .toList();
        return ScriptedModel.answer("{\"entries\": [" + String.join(",", texts) + "]}")
                .withChunkedDribbleDelay(20, SLOWNESS);
    }
}
