package dev.accord.policy.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.SAXException;

/// Reads an official text from Markdown, plain text, HTML, DOCX or PDF. Nothing in a file is run or fetched.
final class TikaTexts {

    static final long LARGEST = 50L * 1024 * 1024;
    private static final long PDF_MEMORY = 64L * 1024 * 1024;

    private TikaTexts() {}

    /// @param name of the file, as people know it
    static SourceText read(String name, Path file) throws UnusableTextException {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw Unusable.tooLarge(size);
            }
            if (size == 0) {
                throw Unusable.empty();
            }
            return read(name, file, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw Unusable.unreadable(unreadable);
        }
    }

    private static SourceText read(String name, Path file, byte[] bytes) throws UnusableTextException {
        var source = switch (TextFormat.of(name, bytes)) {
            case TEXT -> MarkdownLines.of(name, TikaCharsets.decoded(bytes));
            case HTML -> parsed(name, file, new JSoupParser(), new TikaLines(false));
            case PDF -> parsed(name, file, new PDFParser(), new TikaLines(true));
            case ZIP -> {
                WordArchive.check(file);
                yield parsed(name, file, new OOXMLParser(), new TikaLines(false));
            }
            case OLD_OFFICE -> throw Unusable.oldOffice();
            case OTHER -> throw Unusable.otherType();
        };
        if (source.lines().isEmpty()) {
            throw Unusable.noText();
        }
        return source;
    }

    private static SourceText parsed(String name, Path file, Parser parser, TikaLines lines)
            throws UnusableTextException {
        var metadata = new Metadata();
        try (InputStream in = TikaInputStream.get(file)) {
            parser.parse(in, lines, metadata, context());
        } catch (EncryptedDocumentException locked) {
            throw Unusable.locked();
        } catch (TikaException | SAXException | IOException damaged) {
            throw lines.isTooMuch() ? Unusable.bomb() : Unusable.damaged(damaged);
        }
        return new SourceText(name, Map.of(), lines.lines());
    }

    private static ParseContext context() {
        var context = new ParseContext();
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractBookmarksText(false);
        pdf.setMaxMainMemoryBytes(PDF_MEMORY);
        context.set(PDFParserConfig.class, pdf);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        return context;
    }
}
