package dev.accord.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A paper as PDF: A4, each language from a page of its own, fonts embedded.
final class PdfPages {

    private static final float MARGIN = 64;
    private static final float INDENT = 14;
    private static final float LEADING = 1.6f;

    private final PDDocument document;
    private final PdfFonts fonts;
    private PDPageContentStream content;
    private float y;

    private PdfPages(PDDocument document) throws IOException {
        this.document = document;
        this.fonts = new PdfFonts(document);
        this.content = newPage();
    }

    /// @param made the date that the document bears
    static byte[] of(Paper paper, Instant made) {
        try (var document = new PDDocument()) {
            var pages = new PdfPages(document);
            boolean isFirst = true;
            for (var blocks : paper.text().values()) {
                if (!isFirst) {
                    pages.turn();
                }
                isFirst = false;
                pages.write(blocks);
            }
            pages.content.close();
            describe(document, paper, made);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot write a PDF", impossible);
        }
    }

    private static void describe(PDDocument document, Paper paper, Instant made) {
        var about = document.getDocumentInformation();
        about.setTitle(paper.title());
        about.setCreator("Accord");
        about.setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        document.setDocumentId(made.toEpochMilli());
        document.getDocumentCatalog().setLanguage("zh-Hans");
    }

    private void write(List<Block> blocks) throws IOException {
        for (var block : blocks) {
            float size = size(block.kind());
            y -= size * (block.kind() == Block.Kind.HEADING ? 0.9f : 0.35f);
            boolean isItem = block.kind() == Block.Kind.ITEM;
            float left = MARGIN + (isItem ? INDENT : 0);
            boolean isFirst = true;
            for (var line : lines(block.text(), size, PDRectangle.A4.getWidth() - MARGIN - left)) {
                advance(size * LEADING);
                if (isItem && isFirst) {
                    show("·", MARGIN + 2, size);
                }
                show(line, left, size);
                isFirst = false;
            }
        }
    }

    private static float size(Block.Kind kind) {
        return switch (kind) {
            case TITLE -> 18;
            case HEADING -> 12.5f;
            case ITEM, PARAGRAPH -> 10.5f;
        };
    }

    private void advance(float height) throws IOException {
        if (y - height < MARGIN) {
            turn();
        }
        y -= height;
    }

    private void turn() throws IOException {
        content.close();
        content = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    private void show(String line, float left, float size) throws IOException {
        content.beginText();
        content.newLineAtOffset(left, y);
        for (var run : fonts.runs(line)) {
            content.setFont(run.font(), size);
            content.showText(run.text());
        }
        content.endText();
    }

    /// Broken where the language allows it, or, where a word is wider than the page, in the middle of it.
    private List<String> lines(String text, float size, float width) throws IOException {
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        var lines = new ArrayList<String>();
        var line = "";
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var piece = text.substring(from, to);
            if (!line.isEmpty() && fonts.width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (fonts.width(line, size) > width) {
                int fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    private int fitting(String text, float size, float width) throws IOException {
        int fits = text.offsetByCodePoints(0, 1);
        while (fits < text.length()
                && fonts.width(text.substring(0, text.offsetByCodePoints(fits, 1)), size) <= width) {
            fits = text.offsetByCodePoints(fits, 1);
        }
        return fits;
    }
}
