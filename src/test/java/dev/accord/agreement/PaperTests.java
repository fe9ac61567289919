package dev.accord.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Author;
import dev.accord.kit.SmallEdition;
import dev.accord.reply.ShippedWordings;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// An agreement as people read it, on the screen and on paper.
class PaperTests {

    static final Agreement TERMS = new Agreement(
            "d-000000000000000000000001-1",
            "d-000000000000000000000001",
            Instant.parse("2026-05-01T02:00:00Z"),
            LocalDate.of(2026, 5, 1),
            "CN",
            "negotiation",
            "北辰<旗舰店> & Co",
            "DD20260302",
            "羊绒衫",
            false,
            "CNY",
            "398.00",
            List.of(
                    new Agreement.Promise(1, "REFUND", "退款", "Refund", "398.00", LocalDate.of(2026, 5, 8)),
                    new Agreement.Promise(2, "APOLOGY", "道歉", "Apology", "0.00", LocalDate.of(2026, 5, 6))));

    static List<Agreement.Acceptance> bothAccept(String terms) {
        var at = Instant.parse("2026-05-01T03:00:00Z");
        return List.of(
                new Agreement.Acceptance(Author.CONSUMER, at, terms),
                new Agreement.Acceptance(Author.MERCHANT, at.plusSeconds(60), terms));
    }

    private final Paper paper = new Papers(ShippedWordings.replies(), SmallEdition::get)
            .of(TERMS, bothAccept(JsonSeal.hash(TERMS)), Jurisdiction.CN.zone());

    @Test
    void bothLanguagesSayWhatIsOwedByWhenAndWhoAccepted() {
        assertThat(paper.text().values()).allSatisfy(blocks -> {
            var words = blocks.stream().map(Block::text).toList().toString();
            assertThat(words)
                    .contains("398.00", "2026-05-01 11:00:00 +08:00", "2026-05-01 11:01:00 +08:00", "DD20260302");
        });
        assertThat(paper.title()).isEqualTo("和解协议 · Settlement agreement");
        assertThat(paper.text().toString())
                .contains("2026年5月8日", "8 May 2026", "退款", "Refund")
                .doesNotContain("0.00 元", "{{");
    }

    @Test
    void thePageIsXmlAndShowsForeignWordsAsWords() throws Exception {
        var page = XhtmlPage.of(paper);
        var factory = DocumentBuilderFactory.newInstance();
        var parsed =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(parsed.getDocumentElement().getTextContent()).contains("北辰<旗舰店> & Co");
        assertThat(parsed.getElementsByTagName("article").getLength()).isEqualTo(2);
        assertThat(parsed.getElementsByTagName("li").getLength()).isEqualTo(2 * 8);
    }

    @Test
    void thePdfHoldsBothTextsInFontsOfItsOwn() throws IOException {
        var bytes = PdfPages.of(paper, TERMS.agreedAt());
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("和解协议", "退款", "398.00元", "Settlement agreement", "8 May 2026", "北辰<旗舰店> & Co");
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
        assertThat(bytes.length).isLessThan(200_000);
    }

    @Test
    void longWordsAndLettersThatNoFontHasDoNotBreakThePdf() throws IOException {
        var line = "x".repeat(500) + " " + "很长的店名".repeat(60) + " \uD83E\uDD84क";
        var blocks = IntStream.range(0, 40)
                .mapToObj(_ -> new Block(Block.Kind.PARAGRAPH, line))
                .toList();
        var bytes = PdfPages.of(new Paper(Map.of(Language.ZH, blocks, Language.EN, blocks)), TERMS.agreedAt());
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("□□");
        }
    }
}
