package dev.accord.policy.importing;

import dev.accord.shared.Jurisdiction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An instrument as an edition's file: front matter, and a pending section for each article with the official words
/// as quotes. What the text does not tell is left empty, and *check* asks for it.
///
/// @param id `cn/consumer-protection-law`
/// @param from the first day in force; empty where neither the text nor anybody says
record InstrumentDraft(String id, SourceText source, SplitText text, Optional<LocalDate> from) {

    private static final Pattern PASSED =
            Pattern.compile(".*(通过|公布|修订|修正|号|adopted|enacted|of \\d{1,2} \\w+ \\d{4}).*");
    private static final int LONGEST_CITATION = 160;

    static InstrumentDraft of(Jurisdiction jurisdiction, SourceText source, SplitText text, Optional<LocalDate> from) {
        var id = jurisdiction.slug() + "/" + Slug.of(source.file(), text.title());
        return new InstrumentDraft(id, source, text, from.or(() -> Commencement.of(source, text)));
    }

    /// The same under another name.
    InstrumentDraft named(String other) {
        return new InstrumentDraft(other, source, text, from);
    }

    /// `cn/instruments/consumer-protection-law.md`.
    String path() {
        return id.replaceFirst("/", "/instruments/") + ".md";
    }

    String content() {
        return """
                ---
                id: %s
                title: %s
                citation: %s
                kind: %s
                validity: {from: %s, to: }
                reference: %s
                ---
                """.formatted(
                                id,
                                bilingual(text.title()),
                                bilingual(citation()),
                                Provenance.kind(text.title()),
                                from.map(LocalDate::toString).orElse(""),
                                quoted(source.file()))
                + text.articles().stream().map(InstrumentDraft::section).collect(Collectors.joining());
    }

    private String citation() {
        return text.preamble().stream()
                .filter(line -> line.length() <= LONGEST_CITATION
                        && PASSED.matcher(line).matches())
                .reduce((one, later) -> later)
                .orElse("");
    }

    private String bilingual(String words) {
        return source.isChinese() ? "{zh: " + quoted(words) + ", en: }" : "{zh: , en: " + quoted(words) + "}";
    }

    private static String section(SplitArticle article) {
        var section = new StringBuilder("\n## " + article.number() + "\n");
        if (!article.heading().isEmpty()) {
            section.append("- heading: ")
                    .append(article.heading().replace('|', '/'))
                    .append('\n');
        }
        if (!article.place().isEmpty()) {
            section.append("- place: ")
                    .append(String.join(" / ", article.place()))
                    .append('\n');
        }
        section.append("- status: pending\n\n");
        var paragraphs = article.paragraphs().isEmpty() ? List.of(article.heading()) : article.paragraphs();
        return section.append(
                        paragraphs.stream().map(text -> "> " + text).collect(Collectors.joining("\n>\n", "", "\n")))
                .toString();
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
