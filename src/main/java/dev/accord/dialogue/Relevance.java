package dev.accord.dialogue;

import dev.accord.dispute.CaseFile;
import dev.accord.edition.ArticleId;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.Assessment.Finding;
import dev.accord.entitlement.Assessment.Outcome;
import dev.accord.knowledge.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What belongs to the kinds of dispute that a matter is or may be: facts to ask for, rules to hold out, law to quote.
public final class Relevance {

    private Relevance() {}

    /// The kind it was taken for, what else the story holds, and what its facts tell.
    public static Set<CategoryId> kinds(CaseFile file, Edition edition) {
        return file.category().stream()
                .flatMap(recognised -> Stream.of(
                                Set.of(recognised.category()), recognised.secondary(), edition.toldBy(file.values()))
                        .flatMap(Collection::stream))
                .collect(Collectors.toSet());
    }

    /// The assessment without the undecided rules that turn on facts which do not matter in these kinds: nobody is told
    /// that they may claim a car's replacement for contact lenses.
    public static Assessment held(Assessment assessment, CaseFile file, Edition edition) {
        var findings = assessment.findings().stream()
                .filter(finding -> isOfMatter(finding, file, edition))
                .toList();
        return new Assessment(assessment.edition(), assessment.jurisdiction(), assessment.filing(), findings);
    }

    /// The fact matters in one of these kinds.
    static boolean isOfMatter(FactId fact, Situation now) {
        return isOfMatter(fact, now.file(), now.edition());
    }

    /// All that the rule still lacks matters here.
    static boolean isOfMatter(Finding finding, Situation now) {
        return isOfMatter(finding, now.file(), now.edition());
    }

    private static boolean isOfMatter(Finding finding, CaseFile file, Edition edition) {
        return finding.outcome() != Outcome.UNDECIDED
                || finding.missing().stream().allMatch(fact -> isOfMatter(fact, file, edition));
    }

    private static boolean isOfMatter(FactId fact, CaseFile file, Edition edition) {
        return kinds(file, edition).stream()
                .anyMatch(kind -> edition.category(kind).facts().contains(fact));
    }

    /// The passages that a rule of these kinds rests on: what merely shares words with a question is no answer.
    static List<Passage> passages(Situation now) {
        var kinds = kinds(now.file(), now.edition());
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
