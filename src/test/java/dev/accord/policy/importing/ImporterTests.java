package dev.accord.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.accord.edition.YamlEdition;
import dev.accord.policy.importing.Importer.Drafted;
import dev.accord.policy.importing.Importer.Refused;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of every kind, good and bad.
class ImporterTests {

    private static final String LAW = """
            集市管理条例
            （2031年3月1日国务院令第999号公布）
            第一章 总则
            第一条 为了让集市有序，保护顾客，制定本条例。
            第二条 摊主应当诚信，不得短斤少两。
            第二章 附则
            第三条 本条例自2031年7月1日起施行。
            """;

    private final Importer importer = new Importer(Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void folder() {
        documents = new Documents(folder);
    }

    @Test
    void plainTextBecomesADraft() throws IOException {
        var drafted = drafted(documents.text("集市管理条例.txt", LAW));

        assertThat(drafted.path()).isEqualTo("cn/instruments/ji-shi-guan-li-tiao-li.md");
        assertThat(drafted.title()).isEqualTo("集市管理条例");
        assertThat(drafted.articles()).isEqualTo(3);
        assertThat(content(drafted)).contains("""
                ---
                id: cn/ji-shi-guan-li-tiao-li
                title: {zh: "集市管理条例", en: }
                citation: {zh: "（2031年3月1日国务院令第999号公布）", en: }
                kind: regulation
                validity: {from: 2031-07-01, to: }
                """, """
                ## 2
                - place: 第一章 总则
                - status: pending

                > 摊主应当诚信，不得短斤少两。
                """);
    }

    @Test
    void theDraftIsReadByTheEditionAndAsksForWhatIsMissing() throws IOException {
        var drafted = drafted(documents.text("集市管理条例.txt", LAW));

        var edition = YamlEdition.of(Map.of(drafted.path(), content(drafted)));

        var article = edition.edition().instruments().getFirst().articles().get(1);
        assertThat(article.isVerified()).isFalse();
        assertThat(article.place()).isEqualTo("第一章 总则");
        assertThat(article.validity().from()).isEqualTo(LocalDate.of(2031, 7, 1));
        assertThat(article.statement()).isEqualTo(new Text("摊主应当诚信，不得短斤少两。", ""));
        assertThat(edition.flaws())
                .filteredOn(flaw -> flaw.file().equals(drafted.path()))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.toString()).contains("'title' needs zh and en"));
    }

    @Test
    void officialWordsAreNeverVerified() throws IOException {
        var drafted = drafted(documents.text("集市管理条例.txt", LAW));

        var edition = YamlEdition.of(Map.of(
                drafted.path(),
                content(drafted).replace("status: pending", "status: verified\n- checked: 2031-08-01")));

        assertThat(edition.flaws()).anyMatch(flaw -> flaw.toString().contains("still has the official words"));
    }

    @Test
    void anAmendedTextDoesNotTakeTheDayOfTheFirst() throws IOException {
        var amended = LAW.replace("国务院令第999号公布", "第二次修正");

        assertThat(content(drafted(documents.text("amended.txt", amended)))).contains("validity: {from: , to: }");
        assertThat(content(drafted(documents.text("amended.md", "---\nversion: 2035-01-01 施行\n---\n" + amended))))
                .contains("validity: {from: 2035-01-01, to: }");
    }

    @Test
    void gbkIsReadAsItWasMeant() throws IOException {
        var drafted = drafted(documents.bytes("market.txt", LAW.getBytes(Charset.forName("GBK"))));

        assertThat(drafted.title()).isEqualTo("集市管理条例");
        assertThat(content(drafted)).contains("> 摊主应当诚信，不得短斤少两。");
    }

    @Test
    void gbkInAWebPageIsReadAsItWasMeant() throws IOException {
        var page =
                "<html><head><meta charset=\"gb2312\"><title>市政网</title></head><body><div class=nav><nav>首页</nav></div>"
                        + "<h1>集市管理条例</h1><p>第一条　摊主应当诚信。</p><p>第二条　<b>不得</b>短斤少两。<br>违者退款。</p>"
                        + "<script>var x = '第三条 无';</script><footer>版权所有</footer></body></html>";
        var drafted = drafted(documents.bytes("market.html", page.getBytes(Charset.forName("GBK"))));

        assertThat(drafted.title()).isEqualTo("集市管理条例");
        assertThat(drafted.articles()).isEqualTo(2);
        assertThat(content(drafted)).contains("> 不得短斤少两。\n>\n> 违者退款。\n").doesNotContain("版权所有", "首页");
    }

    @Test
    void utf16AndByteOrderMarksAreRead() throws IOException {
        assertThat(drafted(documents.bytes("wide.txt", ("\ufeff" + LAW).getBytes(Charset.forName("UTF-16LE"))))
                        .title())
                .isEqualTo("集市管理条例");
        assertThat(drafted(documents.text("marked.txt", "\ufeff" + LAW)).title())
                .isEqualTo("集市管理条例");
    }

    @Test
    void aWordDocumentKeepsItsHeadings() throws IOException {
        var drafted = drafted(documents.word(
                "market.docx",
                List.of(
                        "Title|集市管理条例",
                        "1|第一章 总则",
                        "2|第一节 摊主",
                        "第一条 摊主应当诚信。",
                        "第二条 不得短斤少两：",
                        "（一）少给；",
                        "（二）错秤。",
                        "1|第二章 附则",
                        "第三条 本条例自2031年7月1日起施行。")));

        assertThat(drafted.title()).isEqualTo("集市管理条例");
        assertThat(drafted.articles()).isEqualTo(3);
        assertThat(content(drafted))
                .contains("- place: 第一章 总则 / 第一节 摊主\n", "> （一）少给；\n>\n> （二）错秤。", "from: 2031-07-01");
    }

    @Test
    void aPrintedPageIsJoinedAgain() throws IOException {
        var drafted = drafted(documents.pdf(
                "stalls.pdf",
                List.of(
                        List.of(
                                "Official Gazette",
                                "Regulation (EU) 2031/1 on market stalls",
                                "CHAPTER I",
                                "GENERAL PROVISIONS",
                                "Article 1",
                                "Scope",
                                "1. This Regulation applies to stalls within the",
                                "1"),
                        List.of(
                                "Official Gazette",
                                "meaning of Article 2, and to every table.",
                                "Article 2",
                                "Stalls",
                                "1. A stall is a table.",
                                "2"),
                        List.of("Official Gazette", "Article 3", "Scales", "1. Stalls shall have scales.", "3")),
                "",
                ""));

        assertThat(drafted.articles()).isEqualTo(3);
        assertThat(drafted.path()).startsWith("eu/instruments/");
        assertThat(content(drafted))
                .contains(
                        "- heading: Scope\n- place: CHAPTER I GENERAL PROVISIONS\n",
                        "> 1. This Regulation applies to stalls within the meaning of Article 2, and to every table.\n")
                .doesNotContain("Gazette\n");
    }

    @Test
    void aPdfThatMayOnlyBeReadIsRead() throws IOException {
        var file = documents.pdf("read-only.pdf", List.of(List.of("Article 1", "Stalls are tables.")), "owner", "");

        assertThat(new Importer(Optional.of(Jurisdiction.UK), Optional.empty()).read("read-only.pdf", file))
                .isInstanceOf(Drafted.class);
    }

    @Test
    void aPdfWithAPasswordIsRefused() throws IOException {
        var file = documents.pdf("locked.pdf", List.of(List.of("Article 1", "Stalls are tables.")), "owner", "secret");

        assertThat(why(file)).contains("password");
    }

    @Test
    void aPdfWithoutTextIsRefused() throws IOException {
        assertThat(why(documents.pdf("scan.pdf", List.of(List.of(), List.of()), "", "")))
                .contains("scan", "OCR");
    }

    @Test
    void aDocumentThatUnpacksToVeryMuchIsRefused() throws IOException {
        var bomb = documents.bomb("bomb.docx", 600);

        assertThat(Files.size(bomb)).isLessThan(2_000_000);
        assertThat(why(bomb)).contains("unpacks to far more");
    }

    @Test
    void aVeryLargeFileIsRefusedWithoutReadingIt() throws IOException {
        var large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        assertThat(why(large)).contains("has 200 MB, where 50 are the most");
    }

    @Test
    void whatIsEmptyDamagedOrOfAnotherTypeIsRefused() throws IOException {
        assertThat(why(documents.text("empty.md", ""))).contains("is empty");
        assertThat(why(documents.text("blank.md", "\n \n"))).contains("no text");
        assertThat(why(documents.text("broken.pdf", "%PDF-1.7 nothing more"))).contains("damaged");
        assertThat(why(documents.bytes("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})))
                .contains("type that cannot be imported");
        assertThat(why(documents.bytes("old.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0})))
                .contains("save it as .docx");
        assertThat(why(documents.text("news.txt", "A story about a market. Nothing else.")))
                .contains("has no articles");
        assertThat(why(documents.text("whose.txt", "Section 1. Stalls\nA stall is a table.")))
                .contains("jurisdiction");
        assertThat(why(folder.resolve("missing.txt"))).contains("cannot be opened");
    }

    @Test
    void everyRefusalIsSaidInBothLanguages() throws IOException {
        assertThat(importer.read("empty.md", documents.text("empty.md", "")))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.why().zh()).contains("请重新下载"));
    }

    @Test
    void aPathThatIsTakenGetsANumber() {
        var taken = List.of("cn/instruments/a.md", "cn/instruments/a-2.md");

        assertThat(Importer.free("cn/instruments/a.md", taken::contains)).isEqualTo("cn/instruments/a-3.md");
        assertThat(Importer.free("cn/instruments/b.md", Collections.emptyList()::contains))
                .isEqualTo("cn/instruments/b.md");
    }

    private Drafted drafted(Path file) {
        var outcome = importer.read(file.getFileName().toString(), file);
        assertThat(outcome).isInstanceOf(Drafted.class);
        return (Drafted) outcome;
    }

    private static String content(Drafted drafted) {
        return drafted.draft().contentAt(drafted.path());
    }

    private String why(Path file) {
        var outcome = importer.read(file.getFileName().toString(), file);
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).why().en();
    }
}
