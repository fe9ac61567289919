package dev.accord.dialogue;

import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.entitlement.Assessment.Finding;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.knowledge.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What belongs to the kinds of dispute that a matter is or may be: facts to ask for, rules to hold out, law to quote.
final class Relevance {

    private Relevance() {}

    /// The kind it was taken for, what else the story holds, and what its facts tell.
    static Set<CategoryId> kinds(Situation now) {
        return now.file().category().stream()
                .flatMap(recognised -> Stream.of(
                                Set.of(recognised.category()),
                                recognised.secondary(),
                                now.edition().toldBy(now.file().values()))
                        .flatMap(Collection::stream))
                .collect(Collectors.toSet());
    }

    /// The fact matters in one of these kinds.
    static boolean isOfMatter(FactId fact, Situation now) {
        return kinds(now).stream()
                .anyMatch(kind -> now.edition().category(kind).facts().contains(fact));
    }

    /// All that the rule still lacks matters here.
    static boolean isOfMatter(Finding finding, Situation now) {
        return finding.outcome() != Outcome.UNDECIDED
                || finding.missing().stream().allMatch(fact -> isOfMatter(fact, now));
    }

    /// The passages that a rule of these kinds rests on: what merely shares words with a question is no answer.
    static List<Passage> passages(Situation now) {
        var kinds = kinds(now);
        var law = now.edition().rules().stream()
                .filter(rule -> rule.jurisdiction() == now.assessment().jurisdiction())
                .filter(rule -> rule.categories().stream().anyMatch(kinds::contains))
                .flatMap(rule -> rule.sources().stream())
                .map(ArticleId::toString)
                .collect(Collectors.toSet());
        return now.passages().stream()
                .filter(passage -> law.contains(passage.article().id().toString()))
                .toList();
    }
}
