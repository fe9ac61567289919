package dev.accord.policy;

import dev.accord.dispute.Disputes;
import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Text;
import dev.accord.store.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that hangs on an article: its versions, what releases changed in it, and who leans on it.
public final class ArticleUses {

    private static final String DIALOGUES = "dialogues";
    private static final int MOST_CASES = 50;
    private static final int MOST_RELEASES = 20;

    private final Editions editions;
    private final EditionArchive archive;
    private final Publications publications;
    private final Journal journal;
    private final Disputes disputes;
    private final Path evaluation;

    ArticleUses(
            Editions editions,
            EditionArchive archive,
            Publications publications,
            Journal journal,
            Disputes disputes,
            Path evaluation) {
        this.editions = editions;
        this.archive = archive;
        this.publications = publications;
        this.journal = journal;
        this.disputes = disputes;
        this.evaluation = evaluation;
    }

    /// @param title of its instrument
    /// @param versions oldest first
    /// @param changes by releases, newest first
    /// @param dialogues scripted ones that expect it
    /// @param cases disputes whose rules stand on it, at most fifty
    public record Found(
            String id,
            Text title,
            List<Article> versions,
            List<Change> changes,
            List<Use> rules,
            List<Use> forums,
            List<Use> precedents,
            List<Use> guidance,
            List<String> dialogues,
            List<String> cases) {}

    public record Use(String id, Text title) {}

    /// What a release changed in the article.
    public record Change(Instant at, String by, String name, List<Article> before, List<Article> after) {}

    /// Empty where the live edition has no such article.
    public Optional<Found> of(ArticleId id) {
        var live = editions.live();
        return live.instrument(id.instrument())
                .filter(_ -> !versions(live, id).isEmpty())
                .map(instrument -> new Found(
                        id.value(),
                        instrument.title(),
                        versions(live, id),
                        changes(id),
                        rules(live, id),
                        live.forums().stream()
                                .filter(one -> one.sources().contains(id))
                                .map(one -> new Use(one.id(), one.title()))
                                .toList(),
                        live.precedents().stream()
                                .filter(one -> one.sources().contains(id))
                                .map(one -> new Use(one.id(), one.title()))
                                .toList(),
                        live.guidance().stream()
                                .filter(one -> one.sources().contains(id))
                                .map(one -> new Use(one.id(), one.title()))
                                .toList(),
                        dialogues(id),
                        cases(id)));
    }

    private static List<Article> versions(Edition edition, ArticleId id) {
        return edition.instrument(id.instrument()).stream()
                .flatMap(instrument -> instrument.articles().stream())
                .filter(article -> article.id().equals(id))
                .sorted(Comparator.comparing(article -> article.validity().from()))
                .toList();
    }

    private static List<Use> rules(Edition edition, ArticleId id) {
        return edition.rules().stream()
                .filter(rule -> rule.sources().contains(id)
                        || rule.unless().stream().anyMatch(one -> one.sources().contains(id)))
                .map(rule -> new Use(rule.id().value(), rule.title()))
                .toList();
    }

    private List<Change> changes(ArticleId id) {
        return publications.all().reversed().stream()
                .filter(Publication::stands)
                .limit(MOST_RELEASES)
                .flatMap(release -> change(release, id).stream())
                .toList();
    }

    private Optional<Change> change(Publication release, ArticleId id) {
        var before = archive.find(release.before()).map(edition -> versions(edition, id));
        var after = archive.find(release.edition()).map(edition -> versions(edition, id));
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? Optional.empty()
                : Optional.of(new Change(release.from(), release.by(), release.name(), before.get(), after.get()));
    }

    private List<String> dialogues(ArticleId id) {
        return YamlEvaluationSets.items(evaluation.resolve(DIALOGUES)).stream()
                .filter(script -> strings(script).anyMatch(id.value()::equals))
                .map(script -> TrialFields.text(script, "id"))
                .toList();
    }

    private static Stream<String> strings(Object node) {
        return switch (node) {
            case Map<?, ?> map -> map.values().stream().flatMap(ArticleUses::strings);
            case List<?> list -> list.stream().flatMap(ArticleUses::strings);
            default -> Stream.of(String.valueOf(node));
        };
    }

    private List<String> cases(ArticleId id) {
        var found = new ArrayList<String>();
        for (var head : journal.heads(Disputes.KIND).keySet()) {
            if (found.size() < MOST_CASES && leansOn(new DisputeId(head.name()), id)) {
                found.add(head.name());
            }
        }
        return found;
    }

    private boolean leansOn(DisputeId dispute, ArticleId id) {
        return disputes.find(dispute)
                .flatMap(found -> found.file().assessment())
                .filter(made -> made.outcomes().stream()
                        .anyMatch(outcome -> outcome.sources().contains(id)))
                .isPresent();
    }
}
