package dev.accord.policy.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Under which book, part, chapter and section one is reading.
final class Divisions {

    private static final String CHINESE_NUMBER = "[零〇一二三四五六七八九十百0-9]{1,5}";
    private static final Pattern CHINESE =
            Pattern.compile("第\\s*" + CHINESE_NUMBER + "\\s*(编|編|分编|分編|部分|章|节|節|目)(?![的规規中第])\\s*(.{0,40})");
    private static final Pattern CHINESE_LAST = Pattern.compile("附 ?[则則]");
    private static final Pattern CHINESE_ITEM = Pattern.compile("[一二三四五六七八九十]{1,3}、.{1,25}");
    private static final Pattern ENGLISH =
            Pattern.compile("([A-Z](?i:OOK|ITLE|ART|IVISION|UBTITLE|UBPART|HAPTER|UBCHAPTER|ECTION))\\s+"
                    + "(?:[0-9]{1,3}[A-Z]?|[IVXLC]{1,7}|[A-Z])(?:\\s*[—–:.-]\\s*|\\s+|$)(.{0,150})");
    private static final Pattern REFERENCES = Pattern.compile(";|\\bSections?\\s+\\d");
    /// The rank of a chapter.
    static final int CHAPTER = 5;

    private static final int ITEM = 9;
    private static final int OTHER = 20;

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("book", 1),
            Map.entry("编", 1),
            Map.entry("編", 1),
            Map.entry("title", 2),
            Map.entry("分编", 2),
            Map.entry("分編", 2),
            Map.entry("部分", 2),
            Map.entry("part", 3),
            Map.entry("division", 3),
            Map.entry("subtitle", 3),
            Map.entry("subpart", 4),
            Map.entry("chapter", CHAPTER),
            Map.entry("章", CHAPTER),
            Map.entry("subchapter", 6),
            Map.entry("section", 7),
            Map.entry("节", 7),
            Map.entry("節", 7),
            Map.entry("目", 8));

    private record Division(int rank, String title) {}

    private final Numbering numbering;
    private final Deque<Division> stack = new ArrayDeque<>();

    /// @param numbering of the articles: a *Section* is no division where it is an article
    Divisions(Numbering numbering) {
        this.numbering = numbering;
    }

    /// The rank of the division that begins on a line, highest first; none where it is something else.
    OptionalInt rank(Line line) {
        var text = line.text();
        var chinese = CHINESE.matcher(text);
        if (chinese.matches() && (line.isHeading() || !Characters.endsASentence(text))) {
            return rank(chinese.group(1));
        }
        var english = ENGLISH.matcher(text);
        if (english.matches() && mayDivide(line) && isTitle(line, english.group(2))) {
            var word = english.group(1).toLowerCase(Locale.ROOT);
            return word.equals("section") && numbering == Numbering.SECTION ? OptionalInt.empty() : rank(word);
        }
        if (CHINESE_LAST.matcher(text).matches()) {
            return rank("章");
        }
        if (CHINESE_ITEM.matcher(text).matches() && !Characters.endsASentence(text)) {
            return OptionalInt.of(ITEM);
        }
        return line.isHeading() ? OptionalInt.of(OTHER + line.depth()) : OptionalInt.empty();
    }

    /// Where numbers stand bare under headings, so do divisions; `Section 25` on a line is what is left of a link.
    private boolean mayDivide(Line line) {
        return numbering != Numbering.BARE || line.isHeading();
    }

    void enter(int rank, String title) {
        while (!stack.isEmpty() && stack.peek().rank >= rank) {
            stack.pop();
        }
        stack.push(new Division(rank, title));
    }

    /// The last division has its title on a line of its own.
    void entitle(String title) {
        var last = stack.pop();
        stack.push(new Division(last.rank, last.title + " " + title));
    }

    /// The division that was entered last turned out to be something else.
    String leave() {
        return stack.pop().title;
    }

    /// From the outermost inwards.
    List<String> path() {
        return new ArrayList<>(stack.stream().map(Division::title).toList()).reversed();
    }

    /// True where nothing but its number is known of a division: `CHAPTER II`.
    static boolean wantsTitle(String text) {
        var english = ENGLISH.matcher(text);
        var chinese = CHINESE.matcher(text);
        return english.matches() && english.group(2).isBlank()
                || chinese.matches() && chinese.group(2).isBlank();
    }

    private static OptionalInt rank(String word) {
        var rank = RANKS.get(word);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    private static boolean isTitle(Line line, String rest) {
        boolean named = rest.isEmpty()
                || Character.isUpperCase(rest.codePointAt(0))
                        && !REFERENCES.matcher(rest).find();
        return line.isHeading() || named && !Characters.endsASentence(line.text());
    }
}
