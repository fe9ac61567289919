package dev.accord.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of a document: one for Latin letters and one for Chinese. Only the letters that are used go into it.
final class PdfFonts {

    private static final List<String> FILES = List.of("/fonts/DejaVuSans.ttf", "/fonts/DroidSansFallbackFull.ttf");
    private static final int REPLACEMENT = '□';

    /// Letters that follow each other in one font.
    record Run(PDFont font, String text) {

        float width(float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }

    private record Face(CmapLookup letters, PDFont font) {

        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    private final List<Face> faces = new ArrayList<>();

    PdfFonts(PDDocument document) throws IOException {
        for (var file : FILES) {
            var font = parsed(file);
            document.registerTrueTypeFontForClosing(font);
            faces.add(new Face(font.getUnicodeCmapLookup(), PDType0Font.load(document, font, true)));
        }
    }

    /// The text in pieces of one font each; a letter that none of them has becomes a box.
    List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(letter -> {
            var known = faces.stream().anyMatch(face -> face.has(letter)) ? letter : REPLACEMENT;
            var font = faces.stream()
                    .filter(face -> face.has(known))
                    .findFirst()
                    .orElse(faces.getFirst())
                    .font();
            if (!runs.isEmpty() && runs.getLast().font() == font) {
                runs.add(new Run(font, runs.removeLast().text() + Character.toString(known)));
            } else {
                runs.add(new Run(font, Character.toString(known)));
            }
        });
        return runs;
    }

    float width(String text, float size) throws IOException {
        float width = 0;
        for (var run : runs(text)) {
            width += run.width(size);
        }
        return width;
    }

    private static TrueTypeFont parsed(String file) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("The program lacks " + file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
