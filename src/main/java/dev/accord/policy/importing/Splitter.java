package dev.accord.policy.importing;

import dev.accord.policy.importing.Chain.Candidate;
import dev.accord.shared.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the articles of a legal text. Pure: lines in, articles out.
final class Splitter {

    private final SourceText source;
    private final List<Line> lines;

    private Splitter(SourceText source) {
        this.source = source;
        this.lines = Paragraphs.joined(source.lines());
    }

    /// The articles in the order of the text; none where it has no numbers that go up.
    static SplitText split(SourceText source) {
        return new Splitter(source).split();
    }

    /// The beginnings of articles in one way of numbering.
    record Found(Numbering numbering, List<Candidate> starts) {

        private int weight() {
            return starts.size() * numbering.distinctness();
        }
    }

    private SplitText split() {
        var best = Arrays.stream(Numbering.values())
                .map(this::found)
                .max(Comparator.comparingInt(Found::weight)
                        .thenComparing(found -> found.numbering, Comparator.reverseOrder()))
                .orElseThrow();
        var walk = new Walk(lines, best);
        walk.all();
        return new SplitText(title(walk.preamble()), walk.preamble(), walk.articles(), notes(walk.articles()));
    }

    /// Headings alone count where they hold most of the articles: then what stands in the text are references.
    private Found found(Numbering numbering) {
        var all = Chain.longest(candidates(numbering, line -> true));
        var headings = Chain.longest(candidates(numbering, Line::isHeading));
        boolean mostly = !headings.isEmpty() && headings.size() * 2 >= all.size();
        return new Found(numbering, mostly ? headings : all);
    }

    private List<Candidate> candidates(Numbering numbering, Predicate<Line> where) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            boolean bare =
                    numbering == Numbering.BARE && (i == 0 || !lines.get(i - 1).isHeading());
            if (where.test(lines.get(i)) && !bare) {
                numbering
                        .at(lines.get(i))
                        .filter(start -> candidates.isEmpty()
                                || !candidates.getLast().number().equals(start.number()))
                        .ifPresent(start -> candidates.add(new Candidate(at, start.number(), start.rest())));
            }
        }
        return candidates;
    }

    private String title(List<String> preamble) {
        var named = source.header().getOrDefault("title", "");
        return Stream.of(Stream.of(named), headings(), preamble.stream())
                .flatMap(texts -> texts)
                .map(text -> text.replaceAll("^[《]|[》]$", "").strip())
                .filter(text -> !text.isEmpty() && text.length() <= 200)
                .findFirst()
                .orElse("");
    }

    private Stream<String> headings() {
        var divisions = new Divisions(Numbering.CHINESE);
        return lines.stream()
                .takeWhile(line -> !Numbering.anyAt(line))
                .filter(Line::isHeading)
                .filter(line -> divisions.rank(line).orElse(0) > line.depth() + 10)
                .map(Line::text);
    }

    private static List<Text> notes(List<SplitArticle> articles) {
        var notes = new ArrayList<Text>();
        for (int i = 1; i < articles.size(); i++) {
            var before = articles.get(i - 1).number();
            var number = articles.get(i).number();
            if (isGap(before.value(), number.value())) {
                notes.add(new Text(
                        "第" + before + "条之后直接是第" + number + "条，请核对中间是否有遗漏",
                        "after article " + before + " comes " + number + "; see whether any are missing"));
            }
        }
        articles.stream()
                .filter(article -> article.paragraphs().isEmpty())
                .forEach(article -> notes.add(new Text(
                        "第" + article.number() + "条没有正文，请补上或删去",
                        "article " + article.number() + " has no text; add it or remove the article")));
        return notes;
    }

    private static boolean isGap(String before, String number) {
        return before.matches("\\d{1,6}")
                && number.matches("\\d{1,6}")
                && Integer.parseInt(number) > Integer.parseInt(before) + 1;
    }
}
