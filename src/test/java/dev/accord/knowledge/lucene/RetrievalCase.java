package dev.accord.knowledge.lucene;

import dev.accord.edition.CategoryId;
import dev.accord.knowledge.NamedDay;
import dev.accord.knowledge.Question;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/// What somebody asked, and the articles that answer it.
///
/// @param on the day that counts, where the question does not name it
/// @param accept ids of articles, any of which will do
record RetrievalCase(
        String id,
        Language language,
        Jurisdiction jurisdiction,
        Optional<LocalDate> on,
        String q,
        Set<String> accept,
        Optional<CategoryId> category) {

    /// The day on which every evaluation takes place.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /// All the cases in the YAML files of a folder.
    static List<RetrievalCase> read(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> rows(file).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Question question(int limit) {
        var day = on.or(() -> NamedDay.in(q, TODAY)).orElse(TODAY);
        return new Question(q, Optional.of(jurisdiction), day, language, limit, true, category);
    }

    /// True where the question names a past day, or one was given.
    boolean isDated() {
        return on.isPresent() || NamedDay.in(q, TODAY).isPresent();
    }

    private static List<RetrievalCase> rows(Path file) {
        try {
            List<Map<Object, Object>> rows = new Yaml().load(Files.readString(file));
            return rows.stream().map(RetrievalCase::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RetrievalCase of(Map<Object, Object> row) {
        var accepted = new HashSet<String>();
        ((List<?>) Objects.requireNonNull(row.get("accept"))).forEach(id -> accepted.add(id.toString()));
        return new RetrievalCase(
                text(row, "id").orElseThrow(),
                Language.of(text(row, "locale").orElseThrow()),
                Jurisdiction.valueOf(text(row, "jurisdiction").orElseThrow()),
                text(row, "on").or(() -> text(row, true)).map(LocalDate::parse), // YAML 1.1 takes `on` for true
                text(row, "q").orElseThrow(),
                accepted,
                text(row, "category").map(CategoryId::new));
    }

    /// YAML makes dates of dates.
    private static Optional<String> text(Map<Object, Object> row, Object key) {
        return Optional.ofNullable(row.get(key))
                .map(value -> value instanceof java.util.Date date
                        ? date.toInstant().toString().substring(0, 10)
                        : value.toString());
    }
}
