package dev.accord.policy.importing;

import dev.accord.policy.importing.Chain.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Goes through the lines of a text once, where it is known on which lines articles begin.
final class Walk {

    private static final Pattern APPENDED =
            Pattern.compile("(?:(?:SCHEDULE|Schedule|ANNEX|Annex|APPENDIX|Appendix|Supplement)s?\\b|附[件表录錄]).{0,80}");
    private static final Pattern CHINESE_TITLE = Pattern.compile("[【\\[]([^】\\]]{1,60})[】\\]]\\s*(.*)");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DIVISION_TITLE = 200;
    /// The ranks above this are those of headings that name no kind of division.
    private static final int HEADING_ONLY = 10;

    private final List<Line> lines;
    private final Numbering numbering;
    private final List<Candidate> starts;
    private final Divisions divisions;
    private final int titleDepth;
    private final boolean bareChapters;
    private final List<String> preamble = new ArrayList<>();
    private final List<SplitArticle> articles = new ArrayList<>();

    private int at;
    private @Nullable Open open;
    private boolean appended;

    /// An article that is being read.
    private record Open(ArticleNumber number, int depth, List<String> place, String heading, List<String> text) {}

    Walk(List<Line> lines, Splitter.Found found) {
        this.lines = lines;
        this.numbering = found.numbering();
        this.starts = found.starts();
        this.divisions = new Divisions(numbering);
        this.titleDepth = titleDepth();
        this.bareChapters = bareChapters();
    }

    List<String> preamble() {
        return preamble;
    }

    List<SplitArticle> articles() {
        return articles;
    }

    void all() {
        int next = 0;
        for (at = 0; at < lines.size(); at++) {
            if (next < starts.size() && starts.get(next).at() == at) {
                begin(starts.get(next++));
            } else {
                line(lines.get(at), next < starts.size());
            }
        }
        close();
    }

    private void begin(Candidate start) {
        chapterAbove();
        var heading = marginalTitle();
        close();
        appended = false;
        var line = lines.get(at);
        var text = new ArrayList<String>();
        var titled = CHINESE_TITLE.matcher(start.rest());
        if (heading.isEmpty() && titled.matches()) {
            heading = titled.group(1).strip();
            text.add(titled.group(2));
        } else if (heading.isEmpty() && isTitle(line, start.rest())) {
            heading = start.rest();
        } else {
            text.add(start.rest());
        }
        if (heading.isEmpty() && start.rest().isEmpty() && numbering == Numbering.ARTICLE) {
            heading = titleBelow(LONGEST_TITLE);
        }
        open = new Open(start.number(), line.depth(), divisions.path(), heading, text);
    }

    private void line(Line line, boolean moreToCome) {
        var rank = divisions.rank(line);
        boolean within = open != null && line.isHeading() && open.depth > 0 && line.depth() > open.depth;
        if (isAppended(line, moreToCome)) {
            close();
            appended = true;
        } else if (rank.isPresent() && !within && !appended) {
            chapterAbove();
            close();
            divide(line, rank.getAsInt());
        } else if (open != null) {
            open.text.add(line.text());
        } else if (articles.isEmpty()) {
            preamble.add(line.text());
        }
    }

    private void divide(Line line, int rank) {
        if (line.depth() <= titleDepth && rank > HEADING_ONLY) {
            return;
        }
        divisions.enter(rank, line.text());
        var below = Divisions.wantsTitle(line.text()) ? titleBelow(LONGEST_DIVISION_TITLE) : "";
        if (!below.isEmpty()) {
            divisions.entitle(below);
        }
    }

    /// Some copies lose the numbers of chapters: their titles are left at the end of the article before.
    private void chapterAbove() {
        if (bareChapters && open != null && open.text.size() > 1 && isBareTitle(open.text.getLast())) {
            divisions.enter(Divisions.CHAPTER, open.text.removeLast());
        }
    }

    private static boolean isBareTitle(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) && isShort(text) && !Items.begins(text);
    }

    /// True where articles stand in headings and no chapter has a number.
    private boolean bareChapters() {
        return numbering == Numbering.ARTICLE
                && starts.stream().allMatch(start -> lines.get(start.at()).isHeading())
                && lines.stream().noneMatch(line -> divisions.rank(line).orElse(HEADING_ONLY) <= Divisions.CHAPTER);
    }

    /// What follows the law proper: an annex, or another text under a heading as high as the title.
    private boolean isAppended(Line line, boolean moreToCome) {
        boolean atTitle = line.isHeading() && line.depth() <= titleDepth && at > 0;
        boolean named =
                APPENDED.matcher(line.text()).matches() && (line.isHeading() || !Characters.endsASentence(line.text()));
        return open != null && (atTitle && divisions.rank(line).orElse(0) > HEADING_ONLY || named && !moreToCome);
    }

    /// The title above the number: the heading of a bare number, the note in the margin of an Act.
    private String marginalTitle() {
        if (at == 0) {
            return "";
        }
        var above = lines.get(at - 1);
        if (numbering == Numbering.BARE && above.isHeading()) {
            return divisions.leave();
        }
        boolean note = numbering == Numbering.ACT
                && !above.isHeading()
                && !lines.get(at).isHeading()
                && isShort(above.text())
                && divisions.rank(above).isEmpty();
        if (!note) {
            return "";
        }
        var texts = open == null ? preamble : open.text;
        if (!texts.isEmpty() && texts.getLast().equals(above.text())) {
            texts.removeLast();
        }
        return above.text();
    }

    private boolean isTitle(Line line, String rest) {
        return !rest.isEmpty()
                && switch (numbering) {
                    case CHINESE -> line.isHeading() && isShort(rest);
                    case ACT -> line.isHeading();
                    case ARTICLE, SIGN, SECTION, BARE -> line.isHeading() || isShort(rest);
                    case PLAIN -> line.isHeading() || isShort(rest) && saysItsNumberAgain(line);
                };
    }

    private boolean saysItsNumberAgain(Line line) {
        var number = line.text().substring(0, line.text().indexOf('.') + 1);
        return at + 1 < lines.size() && lines.get(at + 1).text().startsWith(number);
    }

    /// The title on the next line, which is then read.
    private String titleBelow(int longest) {
        if (at + 1 >= lines.size()) {
            return "";
        }
        var below = lines.get(at + 1);
        boolean isStart = starts.stream().anyMatch(start -> start.at() == at + 1);
        boolean title = !isStart
                && divisions.rank(below).orElse(99) > HEADING_ONLY
                && below.text().length() <= longest
                && !Characters.endsASentence(below.text())
                && !Items.begins(below.text());
        if (title) {
            at++;
        }
        return title ? below.text() : "";
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_TITLE && !Characters.endsASentence(text);
    }

    private int titleDepth() {
        return lines.stream()
                .filter(Line::isHeading)
                .findFirst()
                .filter(line -> divisions.rank(line).orElse(0) > HEADING_ONLY
                        && numbering.at(line).isEmpty())
                .map(Line::depth)
                .orElse(0);
    }

    private void close() {
        if (open != null) {
            articles.add(
                    new SplitArticle(open.number, open.place, open.heading, withoutNumber(open.text, open.number)));
            open = null;
        }
    }

    /// Acts in headings say the number again where the text begins.
    private List<String> withoutNumber(List<String> text, ArticleNumber number) {
        var again = number + ". ";
        return (numbering == Numbering.ACT || numbering == Numbering.PLAIN) && !text.isEmpty()
                ? text.stream()
                        .filter(paragraph -> !paragraph.isBlank())
                        .map(paragraph -> paragraph.startsWith(again) ? paragraph.substring(again.length()) : paragraph)
                        .toList()
                : text;
    }
}
