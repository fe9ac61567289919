package dev.accord.agreement;

import java.util.List;

/// A piece of a document's text, as the small part of Markdown that a wording uses: `# `, `## `, `- `, or a paragraph.
record Block(Kind kind, String text) {

    enum Kind {
        TITLE,
        HEADING,
        ITEM,
        PARAGRAPH
    }

    static List<Block> of(String words) {
        return words.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Block::line)
                .toList();
    }

    private static Block line(String line) {
        if (line.startsWith("# ")) {
            return new Block(Kind.TITLE, line.substring(2).strip());
        }
        if (line.startsWith("## ")) {
            return new Block(Kind.HEADING, line.substring(3).strip());
        }
        return line.startsWith("- ")
                ? new Block(Kind.ITEM, line.substring(2).strip())
                : new Block(Kind.PARAGRAPH, line);
    }
}
