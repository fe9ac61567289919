package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.accord.kit.RunningAccord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An editor and a publisher change what is live, each in a browser.
class PolicyRoomTests {

    private static final String RULES = "cn/entitlements/own.yaml";
    private static final String RULE = """
            - id: cn-own-late-gift
              title: {zh: 赠品未送的补发, en: A promised gift}
              categories: [false-advertising]
              validity: {from: 2024-01-01, to: }
              asOf: contract
              when: "false_claim == true"
              remedies:
                - {kind: apology, head: {zh: 道歉, en: Apology}}
              explain: {zh: 答应的赠品要送, en: A gift that was promised is owed}
              sources: [cn/consumer-protection-law/20]
            """;

    private static final String LAW = """
            ---
            id: cn/own-law
            title: {zh: 伞架规定, en: Rules on Umbrella Stands}
            validity: {from: 2020-01-01, to: }
            ---

            ## 1
            - heading: 紫色伞架 | Purple umbrella stands
            - valid: 2024-01-01 ..
            - status: pending

            zh: 紫色的伞架可以退。

            en: A purple umbrella stand can be given back.
            """;

    private static RunningAccord accord;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(
                RunningAccord.temporary(), Visitors.CLOCK, "--accord.eval-dir=src/test/resources/policy/eval");
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @Test
    void aMistakeIsShownOnItsLineWhileItIsWritten() {
        var room = room(Device.IRELAND, "editor");
        room.startDraft("mistakes");
        room.openFile(RULES).write(RULE.replace("false_claim == true", "false_claim == 3"));

        assertThat(room.find(".flaws")).containsText("Line 6");
        assertThat(room.find(".lines")).containsText("● 6");
        room.find(".flaws button").first().click();
        assertThat(room.find("#source")).isFocused();
        room.write("- id: [oops");
        assertThat(room.find(".flaws")).containsText("YAML");
        room.write(RULE);
        assertThat(room.find(".editor .good")).isVisible();
    }

    @Test
    void oneWritesAndTriesAnotherPublishesAndRollsBackAndTheLogTells() {
        var editor = room(Device.CHINA, "editor");
        var draft = editor.startDraft("补发赠品");
        editor.openFile(RULES).write(RULE).save();
        editor.backToDraft();
        editor.step(0).click();
        assertThat(editor.find(".stages")).containsText("已检查");
        editor.evaluate();
        assertThat(editor.find(".stages")).containsText("没有变差");
        editor.step(2).click();
        assertThat(editor.find("#replay-title")).isVisible();

        var publisher = room(Device.IRELAND, "publisher").openDraft(draft);
        publisher.publish();
        assertThat(publisher.find(".draft .tag").first()).hasText("published");
        publisher.go("releases");
        assertThat(publisher.find(".live"))
                .containsText(accord.staff("editor")
                        .get("/api/policy/history")
                        .json()
                        .at("/live/hash")
                        .asString()
                        .substring(0, 12));
        publisher.find(".live .secondary").click();
        publisher.find("dialog [name=reason]").fill("a test of the way back");
        publisher.confirm();
        assertThat(publisher.find(".cards .tag").first()).hasText("rolled back");

        publisher.go("log");
        assertThat(publisher.find(".log > li").first()).containsText("a test of the way back");
        publisher.find(".log > li", RULES).locator("button").click();
        assertThat(publisher.find(".change [data-sign='+']").first()).containsText("cn-own-late-gift");
    }

    @Test
    void aFileIsFilledInAsAFormAndTheRestStaysAsItWasWritten() {
        var room = room(Device.IRELAND, "editor");
        room.startDraft("form");
        room.openFile("cn/entitlements/prepaid.yaml");
        var before = room.find("#source").inputValue();
        room.find("button[aria-pressed]").last().click();
        room.find("#part").selectOption("cn-prepaid-closed");
        room.find("[data-field='title.en'] :is(input, textarea)").fill("Closed: \"money\" back");
        room.find("[data-field='title.zh'] :is(input, textarea)").focus();
        room.find("button[aria-pressed]").first().click();

        var expected = before.replace("Provider closed or moved: the rest back", "Closed: \\\"money\\\" back");
        assertThat(room.find("#source")).hasValue(expected);
        assertThat(room.find(".editor .good")).isVisible();
    }

    @Test
    void anArticleStandsBesideItsUses() {
        var room = room(Device.IRELAND, "editor");
        room.go("look-up");
        room.find("[name=q]").fill("changed my mind within seven days");
        room.find("form[role=search] .primary").click();
        room.find("a[href='#article=cn/consumer-protection-law/25']").first().click();
        assertThat(room.find("#uses-title ~ .look-up")).containsText("cn-return-7-days");
    }

    @Test
    void aSearchASentenceAndFactsAreTriedUnderADraftAndLiveSideBySide() {
        var room = room(Device.IRELAND, "editor");
        var draft = room.startDraft("beside");
        room.openFile("cn/instruments/own-law.md").write(LAW).save();
        room.go("look-up");
        room.find("[name=q]").fill("purple umbrella stand");
        room.find("[name=on]").fill("2026-05-01");
        room.find("form[role=search] [name=draft]").selectOption(draft);
        room.find("form[role=search] .primary").click();
        var sides = room.find("form[role=search] ~ div .side");
        assertThat(sides).hasCount(2);
        assertThat(sides.first()).not().containsText("umbrella");
        assertThat(sides.last().locator(".passage").first()).containsText("umbrella");
        assertThat(sides.last().locator(".passage").first()).containsText("only here");

        var tries = "section:has(#try-title) ";
        room.find("textarea[name=text]").fill("七天无理由退货，商家不给退");
        room.find(tries + "form select[name=locale]").selectOption("zh");
        room.find(tries + "form select[name=draft]").selectOption(draft);
        room.find(tries + ".primary").click();
        assertThat(room.find(tries + ".side")).hasCount(2);
        assertThat(room.find(tries + ".voices").first()).isVisible();
        assertThat(room.find(tries + ".neighbours").first()).isVisible();

        room.find(".assess [name=category]").selectOption("return-refused");
        room.find(".assess [name=draft]").selectOption(draft);
        room.find(".assess [name=value]").fill("398.00 CNY");
        room.find(".assess .primary").click();
        assertThat(room.find(".sides > article")).hasCount(2);
    }

    private PolicyPage room(Device device, String name) {
        var page = visitors.page(device);
        visitors.signIn(page, accord.url() + "/policy", name);
        return new PolicyPage(page);
    }
}
