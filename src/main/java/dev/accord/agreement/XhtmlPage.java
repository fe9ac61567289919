package dev.accord.agreement;

import dev.accord.shared.Language;
import java.util.List;

/// A paper as a page that is HTML and XML at once; every word is escaped.
final class XhtmlPage {

    private XhtmlPage() {}

    static String of(Paper paper) {
        var page = new StringBuilder("""
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="zh-Hans" xml:lang="zh-Hans">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                """);
        page.append("<title>").append(escaped(paper.title())).append("</title>\n");
        page.append("<link rel=\"stylesheet\" href=\"/shared/agreement.css\"/>\n</head>\n<body>\n<main>\n");
        paper.text().forEach((language, blocks) -> article(language, blocks, page));
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void article(Language language, List<Block> blocks, StringBuilder page) {
        var code = language == Language.ZH ? "zh-Hans" : "en";
        page.append("<article lang=\"%1$s\" xml:lang=\"%1$s\">\n".formatted(code));
        boolean inList = false;
        for (var block : blocks) {
            boolean isItem = block.kind() == Block.Kind.ITEM;
            if (isItem != inList) {
                page.append(isItem ? "<ul>\n" : "</ul>\n");
                inList = isItem;
            }
            page.append(element(block)).append('\n');
        }
        page.append(inList ? "</ul>\n</article>\n" : "</article>\n");
    }

    private static String element(Block block) {
        var name = switch (block.kind()) {
            case TITLE -> "h1";
            case HEADING -> "h2";
            case ITEM -> "li";
            case PARAGRAPH -> "p";
        };
        return "<" + name + ">" + escaped(block.text()) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
