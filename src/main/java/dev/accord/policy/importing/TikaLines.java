package dev.accord.policy.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hears a document as Tika tells it, and keeps its lines: headings with their depth, paragraphs, rows of tables.
final class TikaLines extends DefaultHandler {

    private static final int MOST = 30_000_000;
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "br",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "body",
            "table",
            "ul",
            "ol",
            "section",
            "article",
            "blockquote",
            "dt",
            "dd",
            "title",
            "pre");
    private static final Set<String> PASSED_OVER = Set.of(
            "script", "style", "nav", "header", "footer", "aside", "head", "form", "button", "select", "noscript");

    private final boolean pages;
    private final List<List<Line>> read = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int passedOver;
    private int characters;
    private boolean follows;

    /// @param pages true where lines are those of a page, broken where the page ended
    TikaLines(boolean pages) {
        this.pages = pages;
        read.add(new ArrayList<>());
    }

    List<Line> lines() {
        flush();
        return pages
                ? PageFurniture.removed(read)
                : read.stream().flatMap(List::stream).toList();
    }

    boolean isTooMuch() {
        return characters > MOST;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (PASSED_OVER.contains(name)) {
            passedOver++;
        }
        if (BLOCKS.contains(name)) {
            flush();
            follows = name.equals("br");
            depth = name.matches("h[1-6]") ? name.charAt(1) - '0' : depth(name, attributes);
        }
        if (pages && "page".equals(attributes.getValue("class"))) {
            read.add(new ArrayList<>());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (PASSED_OVER.contains(name)) {
            passedOver--;
        }
        if (BLOCKS.contains(name)) {
            flush();
            depth = Line.BODY;
            follows = name.equals("br");
        } else if (name.equals("td") || name.equals("th")) {
            text.append(' ');
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        this.characters += length;
        if (isTooMuch()) {
            throw new SAXException("more than " + MOST + " characters");
        }
        if (passedOver > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            if (pages && characters[i] == '\n') {
                flush();
                follows = true;
            } else {
                text.append(characters[i]);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) throws SAXException {
        characters(characters, start, length);
    }

    /// Word's title style is a paragraph with a class.
    private static int depth(String name, Attributes attributes) {
        var style = attributes.getValue("class");
        return name.equals("p") && style != null && style.equalsIgnoreCase("title") ? 1 : Line.BODY;
    }

    private void flush() {
        var line = new Line(depth, text.toString(), follows);
        text.setLength(0);
        if (!line.isBlank()) {
            read.getLast().add(line);
        }
    }
}
