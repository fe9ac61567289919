package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The knowledge base as one immutable value.
///
/// @param hash the SHA-256 of its content, hexadecimal: its name everywhere
public record Edition(
        String hash,
        String name,
        LocalDate date,
        Text notes,
        Map<FactId, Fact> facts,
        Map<CategoryId, Category> categories,
        List<Instrument> instruments,
        List<Rule> rules,
        List<Forum> forums,
        List<Procedure> procedures,
        List<Precedent> precedents,
        List<Guidance> guidance) {

    public Edition {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        categories = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(categories));
        instruments = List.copyOf(instruments);
        rules = List.copyOf(rules);
        forums = List.copyOf(forums);
        procedures = List.copyOf(procedures);
        precedents = List.copyOf(precedents);
        guidance = List.copyOf(guidance);
    }

    /// The version of an article in force on a day.
    public Optional<Article> article(ArticleId id, LocalDate on) {
        return instrument(id.instrument()).stream()
                .flatMap(instrument -> instrument.articles().stream())
                .filter(article -> article.id().equals(id) && article.validity().covers(on))
                .findFirst();
    }

    public Optional<Instrument> instrument(String id) {
        return instruments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// A category that is known to be there.
    public Category category(CategoryId id) {
        return Objects.requireNonNull(categories.get(id), () -> "No category " + id);
    }

    /// The categories whose most telling fact is told, whatever the story is called.
    public List<CategoryId> toldBy(Facts told) {
        return categories.values().stream()
                .filter(category -> category.facts().stream()
                        .findFirst()
                        .flatMap(told::get)
                        .filter(new FactValue.Flag(true)::equals)
                        .isPresent())
                .map(Category::id)
                .toList();
    }

    public Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(facts.get(id));
    }

    public Optional<Procedure> procedure(Jurisdiction jurisdiction) {
        return procedures.stream()
                .filter(procedure -> procedure.jurisdiction() == jurisdiction)
                .findFirst();
    }

    public List<Rule> rules(Jurisdiction jurisdiction) {
        return rules.stream()
                .filter(rule -> rule.jurisdiction() == jurisdiction)
                .collect(Collectors.toList());
    }
}
