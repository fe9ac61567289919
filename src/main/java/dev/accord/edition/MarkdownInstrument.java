package dev.accord.edition;

import dev.accord.edition.Article.Keywords;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads `instruments/*.md`: front matter and a section for each article.
final class MarkdownInstrument {

    private static final Pattern FILE = Pattern.compile("---\n(.*?)\n---\n(.*)", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^## +", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("- ([a-z.]+): *(.*)");

    private final String path;
    private final List<String> problems;

    private MarkdownInstrument(String path, List<String> problems) {
        this.path = path;
        this.problems = problems;
    }

    /// The instrument, or none where the file cannot be used; what is wrong is noted.
    static List<Instrument> read(String path, String content, List<String> problems) {
        return new MarkdownInstrument(path, problems).instrument(content.replace("\r\n", "\n"));
    }

    private List<Instrument> instrument(String content) {
        var parts = FILE.matcher(content);
        if (!parts.matches()) {
            problems.add(path + ": needs front matter between two lines of ---");
            return List.of();
        }
        var head = YamlNode.parse(path, parts.group(1), problems);
        var id = head.required("id");
        var articles = new ArrayList<Article>();
        var sections = SECTION.split(parts.group(2));
        for (int i = 1; i < sections.length; i++) {
            articles.addAll(article(id, sections[i]));
        }
        if (articles.isEmpty()) {
            problems.add(path + ": has no articles");
            return List.of();
        }
        var title = head.requiredText("title");
        return List.of(new Instrument(
                id,
                title,
                head.has("short") ? head.text("short") : title,
                head.text("issuer"),
                head.text("citation"),
                head.optional("kind"),
                head.validity("validity"),
                head.optional("reference"),
                articles));
    }

    private List<Article> article(String instrument, String section) {
        var lines = section.lines().toList();
        var number = lines.getFirst().strip();
        var fields = new HashMap<String, String>();
        var zh = new StringBuilder();
        var en = new StringBuilder();
        var current = zh;
        for (var line : lines.subList(1, lines.size())) {
            var field = FIELD.matcher(line);
            if (field.matches()) {
                fields.put(field.group(1), field.group(2).strip());
            } else if (line.startsWith("zh:")) {
                current = zh.append(line.substring(3).strip());
            } else if (line.startsWith("en:")) {
                current = en.append(line.substring(3).strip());
            } else if (!line.isBlank()) {
                current.append(current.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        try {
            return List.of(
                    article(new ArticleId(instrument + "/" + number), fields, new Text(zh.toString(), en.toString())));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            problems.add(path + " ## " + number + ": " + malformed.getMessage());
            return List.of();
        }
    }

    private Article article(ArticleId id, Map<String, String> fields, Text statement) {
        if (statement.zh().isEmpty() || statement.en().isEmpty()) {
            problems.add(path + " ## " + id.number() + ": needs a statement in zh and in en");
        }
        var heading = fields.getOrDefault("heading", "").split("\\|", 2);
        var status = fields.getOrDefault("status", "pending").equals("verified")
                ? Article.Status.VERIFIED
                : Article.Status.PENDING;
        var checked = fields.getOrDefault("checked", "");
        if (status == Article.Status.VERIFIED && checked.isEmpty()) {
            problems.add(path + " ## " + id.number() + ": is verified without saying when and against what");
        }
        return new Article(
                id,
                new Text(heading[0].strip(), heading.length > 1 ? heading[1].strip() : heading[0].strip()),
                validity(fields.getOrDefault("valid", "")),
                status,
                checked,
                new Keywords(words(fields.get("keywords.zh")), words(fields.get("keywords.en"))),
                statement);
    }

    private static Validity validity(String interval) {
        var ends = interval.split("\\.\\.", 2);
        var to = ends.length > 1 ? ends[1].strip() : "";
        return new Validity(LocalDate.parse(ends[0].strip()), to.isEmpty() ? null : LocalDate.parse(to));
    }

    private static List<String> words(@org.jspecify.annotations.Nullable String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split("[,，、;；]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
