package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads `instruments/*.md`: front matter and a section for each article.
final class MarkdownInstrument {

    private static final String FENCE = "---";
    private static final String SECTION = "## ";

    private final String path;
    private final Places places;
    private final List<Flaw> flaws;

    private MarkdownInstrument(String path, Places places, List<Flaw> flaws) {
        this.path = path;
        this.places = places;
        this.flaws = flaws;
    }

    /// The instrument, or none where the file cannot be used; what is wrong is noted.
    static Optional<Instrument> read(String path, String content, Places places, List<Flaw> flaws) {
        return new MarkdownInstrument(path, places, flaws)
                .instrument(content.lines().toList());
    }

    private Optional<Instrument> instrument(List<String> lines) {
        int end = lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1) {
            return unusable(1, "文件开头要有两行 --- 之间的信息", "begins with what stands between two lines of ---; add that");
        }
        var head = YamlNode.parse(path, String.join("\n", lines.subList(1, end)), 2, flaws);
        var id = head.required("id");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        places.note("instrument " + id, path, 1).ifPresent(flaws::add);
        var validity = head.validity("validity");
        var articles = articles(id, validity, lines, end + 1);
        if (articles.isEmpty()) {
            return unusable(end, "没有条文，请用“## 条号”添加", "has no articles; add one as '## number'");
        }
        var instrument = instrument(id, head, validity, articles);
        head.noteUnknownKeys();
        return Optional.of(instrument);
    }

    private static Instrument instrument(String id, YamlNode head, Validity validity, List<Article> articles) {
        var title = head.requiredText("title");
        return new Instrument(
                id,
                title,
                head.has("short") ? head.text("short") : title,
                head.text("issuer"),
                head.text("citation"),
                head.optional("kind"),
                validity,
                head.optional("reference"),
                articles);
    }

    private List<Article> articles(String instrument, Validity validity, List<String> lines, int from) {
        var starts = Stream.concat(
                        java.util.stream.IntStream.range(from, lines.size())
                                .filter(i -> lines.get(i).startsWith(SECTION))
                                .boxed(),
                        Stream.of(lines.size()))
                .toList();
        var articles = new ArrayList<Article>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            var section = lines.subList(starts.get(i), starts.get(i + 1));
            var place = new MarkdownArticle(path, starts.get(i) + 1, validity, flaws);
            place.read(instrument, section).ifPresent(article -> {
                places.note("article " + article.id() + " " + article.validity().from(), path, place.line())
                        .ifPresent(flaws::add);
                articles.add(article);
            });
        }
        return articles;
    }

    private Optional<Instrument> unusable(int line, String zh, String en) {
        flaws.add(new Flaw(path, line, new Text(zh, en)));
        return Optional.empty();
    }
}
