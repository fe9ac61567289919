package dev.accord.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the parts of an edition fit together.
final class EditionCheck {

    private final Edition edition;
    private final Set<ArticleId> articles;
    private final List<String> problems = new ArrayList<>();

    private EditionCheck(Edition edition) {
        this.edition = edition;
        this.articles = edition.instruments().stream()
                .flatMap(instrument -> instrument.articles().stream())
                .map(Article::id)
                .collect(Collectors.toSet());
    }

    static List<String> problems(Edition edition) {
        var check = new EditionCheck(edition);
        edition.instruments().forEach(check::instrument);
        edition.facts().values().forEach(check::fact);
        edition.categories().values().forEach(check::category);
        check.rules();
        edition.forums().forEach(forum -> check.sources("forum " + forum.id(), forum.sources()));
        edition.precedents().forEach(one -> check.sources("precedent " + one.id(), one.sources()));
        return check.problems;
    }

    private void instrument(Instrument instrument) {
        var all = instrument.articles();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (all.get(i).id().equals(all.get(j).id())
                        && all.get(i).validity().overlaps(all.get(j).validity())) {
                    problems.add(all.get(i).id() + " has two versions in force at once");
                }
            }
        }
    }

    private void fact(Fact fact) {
        var values = fact.choices().stream().map(Fact.Choice::value).collect(Collectors.toSet());
        boolean chooses = fact.type() == Fact.Type.CHOICE || fact.type() == Fact.Type.CHOICES;
        if (chooses && values.isEmpty()) {
            problems.add("fact " + fact.id() + " has no choices");
        }
        for (var cue : fact.cues()) {
            if (chooses && !values.contains(cue.value())) {
                problems.add("fact " + fact.id() + " has a cue for '" + cue.value() + "', which is no choice");
            }
            Stream.concat(cue.zh().stream(), cue.en().stream()).forEach(pattern -> compile(fact, pattern));
        }
    }

    private void compile(Fact fact, String pattern) {
        try {
            java.util.regex.Pattern.compile(pattern);
        } catch (PatternSyntaxException malformed) {
            problems.add("fact " + fact.id() + ": cue '" + pattern + "': " + malformed.getDescription());
        }
    }

    private void category(Category category) {
        facts("category " + category.id(), category.facts());
        for (var distinction : category.distinctions()) {
            categories("category " + category.id(), List.of(distinction.from()));
            distinction
                    .answers()
                    .forEach(answer -> categories("category " + category.id(), List.of(answer.category())));
        }
    }

    private void rules() {
        var ids = new HashSet<RuleId>();
        var known = edition.rules().stream().map(Rule::id).collect(Collectors.toSet());
        for (var rule : edition.rules()) {
            var place = "rule " + rule.id();
            if (!ids.add(rule.id())) {
                problems.add(place + " is there twice");
            }
            if (rule.sources().isEmpty()) {
                problems.add(place + " has no source: no rule without an article");
            }
            sources(place, rule.sources());
            categories(place, rule.categories());
            rule.unless().forEach(exclusion -> sources(place, exclusion.sources()));
            rule.remedies().forEach(remedy -> facts(place, remedy.needs()));
            rule.defeats().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> problems.add(place + " defeats " + id + ", which is not there"));
        }
    }

    private void sources(String place, Collection<ArticleId> sources) {
        sources.stream()
                .filter(id -> !articles.contains(id))
                .forEach(id -> problems.add(place + " cites " + id + ", which is not there"));
    }

    private void categories(String place, Collection<CategoryId> ids) {
        ids.stream()
                .filter(id -> !edition.categories().containsKey(id))
                .forEach(id -> problems.add(place + " names the category " + id + ", which is not there"));
    }

    private void facts(String place, Collection<FactId> ids) {
        ids.stream()
                .filter(id -> !edition.facts().containsKey(id))
                .forEach(id -> problems.add(place + " names the fact " + id + ", which is not there"));
    }
}
