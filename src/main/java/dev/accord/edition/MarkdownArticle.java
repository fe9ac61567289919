package dev.accord.edition;

import dev.accord.shared.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one section of an instrument: `## number`, fields, and the statement in two languages.
final class MarkdownArticle {

    private static final Pattern FIELD = Pattern.compile("- ([a-z.]+): *(.*)");
    private static final Set<String> FIELDS =
            Set.of("heading", "place", "valid", "status", "checked", "keywords.zh", "keywords.en");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private final String path;
    private final int line;
    private final Validity otherwise;
    private final List<Flaw> flaws;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final StringBuilder zh = new StringBuilder();
    private final StringBuilder en = new StringBuilder();
    private final StringBuilder official = new StringBuilder();

    /// @param line of its heading, from 1
    /// @param otherwise the validity of an article that names none: its instrument's
    MarkdownArticle(String path, int line, Validity otherwise, List<Flaw> flaws) {
        this.path = path;
        this.line = line;
        this.otherwise = otherwise;
        this.flaws = flaws;
    }

    int line() {
        return line;
    }

    /// The article, or empty where it has no usable number.
    Optional<Article> read(String instrument, List<String> section) {
        parse(section);
        var number = section.getFirst().substring(3).strip();
        try {
            return Optional.of(article(new ArticleId(instrument + "/" + number)));
        } catch (IllegalArgumentException malformed) {
            note(
                    line,
                    "条号“" + number + "”不能用，写成 25、24-1、1005.6",
                    "the number '" + number + "' cannot be used; write it as 25, 24-1 or 1005.6");
            return Optional.empty();
        }
    }

    private void parse(List<String> section) {
        var current = zh;
        for (int i = 1; i < section.size(); i++) {
            var text = section.get(i);
            var field = FIELD.matcher(text);
            if (field.matches()) {
                field(field.group(1), field.group(2).strip(), line + i);
            } else if (text.startsWith(">")) {
                official.append(official.isEmpty() ? "" : " ")
                        .append(text.substring(1).strip());
            } else if (text.startsWith("zh:")) {
                current = zh.append(text.substring(3).strip());
            } else if (text.startsWith("en:")) {
                current = en.append(text.substring(3).strip());
            } else if (!text.isBlank()) {
                current.append(current.isEmpty() ? "" : " ").append(text.strip());
            }
        }
    }

    private void field(String name, String value, int at) {
        if (!FIELDS.contains(name)) {
            note(at, "条文没有“" + name + "”这一项，请检查拼写", "an article has no '" + name + "'; check the spelling");
        } else if (fields.put(name, value) != null) {
            note(at, "“" + name + "”写了两次，请删去一处", "'" + name + "' is there twice; remove one");
        }
        lines.put(name, at);
    }

    private Article article(ArticleId id) {
        var heading = fields.getOrDefault("heading", "").split("\\|", 2);
        var checked = fields.getOrDefault("checked", "");
        var status = status();
        noteWhatIsUnsaid(status);
        if (status == Article.Status.VERIFIED && checked.isEmpty()) {
            note(
                    at("status"),
                    "标为 verified 却没写 checked：请写明核对日期和所对文本，或改为 pending",
                    "is verified without 'checked'; say when and against what, or make it pending");
        }
        return new Article(
                id,
                fields.getOrDefault("place", ""),
                new Text(heading[0].strip(), heading[heading.length - 1].strip()),
                validity(),
                status,
                checked,
                new Article.Keywords(words("keywords.zh"), words("keywords.en")),
                statement());
    }

    private void noteWhatIsUnsaid(Article.Status status) {
        boolean isImported = status == Article.Status.PENDING && !official.isEmpty();
        if ((zh.isEmpty() || en.isEmpty()) && !isImported) {
            note(line, "要有 zh: 和 en: 两种语言的说明", "needs a statement in zh and in en");
        }
        if (status == Article.Status.VERIFIED && !official.isEmpty()) {
            note(
                    at("status"),
                    "还留着官方原文（以 > 开头的行）：请用自己的话写好 zh: 和 en:，删去原文，再标为 verified",
                    "still has the official words (the lines with >); restate them under zh: and en:, take them out, then verify");
        }
    }

    /// Our own words; while there are none, the official ones in the language they are in.
    private Text statement() {
        if (!zh.isEmpty() || !en.isEmpty()) {
            return new Text(zh.toString(), en.toString());
        }
        var words = official.toString();
        return HAN.matcher(words).find() ? new Text(words, "") : new Text("", words);
    }

    private Article.Status status() {
        return switch (fields.getOrDefault("status", "pending")) {
            case "verified" -> Article.Status.VERIFIED;
            case "pending" -> Article.Status.PENDING;
            default -> {
                note(at("status"), "status 只能是 verified 或 pending", "'status' is verified or pending");
                yield Article.Status.PENDING;
            }
        };
    }

    private Validity validity() {
        if (!fields.containsKey("valid")) {
            return otherwise;
        }
        var ends = fields.getOrDefault("valid", "").split("\\.\\.", 2);
        try {
            var from = LocalDate.parse(ends[0].strip());
            var to = ends.length > 1 && !ends[1].isBlank() ? LocalDate.parse(ends[1].strip()) : null;
            if (to != null && to.isBefore(from)) {
                note(at("valid"), "终止日早于生效日", "the last day is before the first");
            }
            return new Validity(from, to);
        } catch (DateTimeParseException malformed) {
            note(
                    at("valid"),
                    "有效期不能用，写成“- valid: 2024-07-01 ..”或“- valid: 2021-05-01 .. 2025-12-31”",
                    "its validity cannot be read; write '- valid: 2024-07-01 ..' or '- valid: 2021-05-01 .. 2025-12-31'");
            return new Validity(LocalDate.MAX, null);
        }
    }

    private List<String> words(String field) {
        return Arrays.stream(fields.getOrDefault(field, "").split("[,，、;；]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private int at(String field) {
        return lines.getOrDefault(field, line);
    }

    private void note(int at, String zhText, String enText) {
        flaws.add(new Flaw(path, at, new Text(zhText, enText)));
    }
}
