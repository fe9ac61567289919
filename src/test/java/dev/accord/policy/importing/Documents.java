package dev.accord.policy.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes small files of each kind.
record Documents(Path folder) {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            </Types>""";
    private static final String RELATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
            </Relationships>""";
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>
            </w:styles>""";
    private static final String BODY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    Path text(String name, String content) throws IOException {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /// @param paragraphs each as it stands, or with its style before a bar: `1|第一章 总则`
    Path word(String name, List<String> paragraphs) throws IOException {
        var body = new StringBuilder(BODY);
        for (var paragraph : paragraphs) {
            var bar = paragraph.indexOf('|');
            var style = bar < 0 ? "" : "<w:pPr><w:pStyle w:val=\"" + paragraph.substring(0, bar) + "\"/></w:pPr>";
            body.append("<w:p>" + style + "<w:r><w:t>" + paragraph.substring(bar + 1) + "</w:t></w:r></w:p>");
        }
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            packaging(zip);
            entry(
                    zip,
                    "word/document.xml",
                    body.append("</w:body></w:document>").toString());
        }
        return file;
    }

    /// A small file that says it is a Word document and unpacks to very much.
    Path bomb(String name, int megabytes) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            packaging(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((BODY + "<w:p><w:r><w:t>").getBytes(StandardCharsets.UTF_8));
            var blank = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blank);
            }
            zip.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    /// @param pages the lines of each page
    /// @param password to open it; empty for none
    Path pdf(String name, List<List<String>> pages, String owner, String password) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            for (var page : pages) {
                page(document, page);
            }
            if (!owner.isEmpty()) {
                document.protect(new StandardProtectionPolicy(owner, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.newLineAtOffset(60, 740);
            for (var line : lines) {
                content.showText(line);
                content.newLineAtOffset(0, -14);
            }
            content.endText();
        }
    }

    private static void packaging(ZipOutputStream zip) throws IOException {
        entry(zip, "[Content_Types].xml", TYPES);
        entry(zip, "_rels/.rels", RELATION.formatted("officeDocument", "word/document.xml"));
        entry(zip, "word/_rels/document.xml.rels", RELATION.formatted("styles", "styles.xml"));
        entry(zip, "word/styles.xml", STYLES);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
