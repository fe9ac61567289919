package dev.accord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.accord.kit.RunningAccord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Somebody who cannot program adds a kind of dispute; it works in the very next conversation.
class NewCategoryTests {

    private static RunningAccord accord;

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(
                RunningAccord.temporary(), Visitors.CLOCK, "--accord.eval-dir=src/test/resources/policy/eval");
        accord.warmedUp();
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @Test
    void aCategoryWithExamplesAQuestionAndARightWorksInTheNextConversation() {
        var editor = room(Device.CHINA, "editor");
        var draft = editor.startDraft("宠物寄养");
        editor.find("a.new-category").click();
        describe(editor);
        askAQuestionOfItsOwn(editor);
        giveARight(editor);
        editor.find("form.guide > .row .primary").click();
        assertThat(editor.find(".stages")).containsText("已改动 3 个文件");
        editor.step(0).click();
        assertThat(editor.find(".stages")).containsText("已检查");
        editor.evaluate();

        var publisher = room(Device.CHINA, "publisher").openDraft(draft);
        publisher.publish();
        assertThat(publisher.find(".draft .tag").first()).hasText("已发布");

        var widget = visitors.consumer(Device.CHINA, accord.url());
        widget.agree();
        widget.say("3月1号把猫寄养在宠物店，付了600块，猫死了店家不认账");
        assertThat(widget.find("accord-log")).containsText("店家看护有没有过错");
        widget.say("有，监控里没人管");
        assertThat(widget.find(".proposal").last()).containsText("1,200.00");
        assertThat(widget.find(".proposal").last()).containsText("寄养的双倍赔偿");
    }

    private static void describe(PolicyPage editor) {
        fill(editor, "title", "宠物寄养", "Pet boarding");
        fill(editor, "definition", "宠物在寄养店受伤、走失或死亡", "A pet was hurt, lost or died while boarded");
        fill(
                editor,
                "examples",
                "猫寄养在宠物店回来一身伤\n宠物寄养把我家狗弄丢了\n寄养的猫死了店家不认\n狗送去寄养回来瘸了\n寄养期间宠物走失",
                "my cat came back hurt from the pet boarding\nthe kennel lost my dog\nthe boarding kennel let my cat die");
    }

    private static void askAQuestionOfItsOwn(PolicyPage editor) {
        editor.find("form.guide button", "新增一个问题").click();
        var question = editor.find(".part:has(legend)");
        fill(question, ":not([name*='question'])[name$='.zh'] >> nth=0", "看护过错");
        fill(question, ":not([name*='question'])[name$='.en'] >> nth=0", "Carer at fault");
        fill(question, "[name$='.question.zh']", "店家看护有没有过错？");
        fill(question, "[name$='.question.en']", "Was the boarder at fault?");
    }

    private static void giveARight(PolicyPage editor) {
        editor.find("[name=hasRight]").check();
        fill(editor, "right.title", "寄养的双倍赔偿", "Double compensation for boarding");
        fill(editor, "right.explain", "店家看护有过错，要赔寄养费的两倍。", "A boarder at fault owes twice the fee.");
        editor.find("#article-words").fill("经营者提供服务造成损害要赔偿");
        editor.find("#find-articles").click();
        editor.find("#found-articles button").first().click();
        editor.find("form.guide button", "新增条件").click();
        editor.find("[name$='.fact']").first().selectOption("Carer at fault");
        editor.find("[name='amount.kind']").selectOption("TIMES");
        editor.find("[name=remedy]").selectOption("compensation");
        editor.find("[name='amount.figure']").fill("2");
    }

    private static void fill(PolicyPage editor, String name, String zh, String en) {
        editor.find("[name='" + name + ".zh']").fill(zh);
        editor.find("[name='" + name + ".en']").fill(en);
    }

    private static void fill(Locator part, String selector, String words) {
        part.locator(selector).fill(words);
    }

    private PolicyPage room(Device device, String name) {
        var page = visitors.page(device);
        visitors.signIn(page, accord.url() + "/policy", name);
        return new PolicyPage(page);
    }
}
