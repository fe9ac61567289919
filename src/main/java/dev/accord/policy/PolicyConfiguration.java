package dev.accord.policy;

import dev.accord.dispute.Disputes;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.edition.ShippedEdition;
import dev.accord.edition.YamlEdition;
import dev.accord.entitlement.Assessor;
import dev.accord.knowledge.Libraries;
import dev.accord.llm.LanguageModel;
import dev.accord.llm.Prompts;
import dev.accord.privacy.Redactor;
import dev.accord.settlement.Negotiator;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import dev.accord.understanding.Readers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sets up the policy room, and with it the edition that is live: the one the journal names, or the one that ships.
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    EditionArchive editionArchive(Journal journal, ShippedEdition shipped) {
        return new EditionArchive(journal, shipped);
    }

    @Bean
    Publications publications(Journal journal) {
        return new Publications(journal);
    }

    @Bean
    Editions editions(EditionArchive archive, Publications publications, ShippedEdition shipped, InstantSource clock) {
        return new Editions(
                released(archive, publications, clock).orElseGet(() -> YamlEdition.read(shipped.files())), archive);
    }

    @Bean(initMethod = "begin", destroyMethod = "close")
    EditionFollower editionFollower(
            Journal journal,
            Publications publications,
            EditionArchive archive,
            Editions editions,
            Libraries libraries,
            Readers readers,
            Assessor assessor,
            InstantSource clock) {
        var parts = new EditionFollower.LiveParts(libraries, readers, assessor);
        return new EditionFollower(journal, publications, archive, editions, parts, clock);
    }

    @Bean
    Drafts drafts(Journal journal, EditionArchive archive, InstantSource clock) {
        return new Drafts(journal, archive, clock);
    }

    /// @param folder where the evaluation sets are, scripted dialogues among them
    @Bean
    ArticleUses articleUses(
            Editions editions,
            EditionArchive archive,
            Publications publications,
            Journal journal,
            Disputes disputes,
            @Value("${accord.eval-dir:./eval}") Path folder) {
        return new ArticleUses(editions, archive, publications, journal, disputes, folder);
    }

    @Bean
    Guide guide(Drafts drafts) {
        return new Guide(drafts);
    }

    @Bean
    Publishing publishing(
            Drafts drafts,
            Publications publications,
            EditionArchive archive,
            EditionFollower follower,
            ShippedEdition shipped,
            InstantSource clock) {
        return new Publishing(drafts, publications, archive, follower, shipped, clock);
    }

    @Bean
    DraftImports draftImports(Drafts drafts) {
        return new DraftImports(drafts);
    }

    @Bean
    AuditLog auditLog(Drafts drafts, Publications publications) {
        return new AuditLog(drafts, publications);
    }

    @Bean
    DraftTrials draftTrials(
            Drafts drafts,
            EditionArchive archive,
            Editions editions,
            Jobs jobs,
            Evaluation evaluation,
            Replay replay,
            EditionFollower follower,
            InstantSource clock) {
        return new DraftTrials(drafts, archive, editions, jobs, evaluation, replay, follower, clock);
    }

    /// @param folder where the evaluation sets are; they are no part of the program
    @Bean
    Evaluation evaluation(
            @Value("${accord.eval-dir:./eval}") Path folder,
            Assessor assessor,
            Negotiator negotiator,
            Redactor redactor,
            Readers readers) {
        return new Evaluation(folder, new EntitlementTrial(assessor, negotiator), new ReadingTrial(redactor, readers));
    }

    @Bean
    Replay replay(Journal journal, Disputes disputes, Assessor assessor, Negotiator negotiator) {
        return new Replay(journal, disputes, assessor, negotiator);
    }

    @Bean
    ArticleDrafts articleDrafts(LanguageModel model, Redactor redactor, Prompts prompts) {
        return new ArticleDrafts(model, redactor, prompts);
    }

    @Bean
    Jobs jobs(Views views, InstantSource clock) {
        return new Jobs(views, clock);
    }

    /// The newest release that can be read; one that a newer program cannot read any more is told and passed over.
    private static Optional<Edition> released(EditionArchive archive, Publications publications, InstantSource clock) {
        var now = clock.instant();
        return publications.all().stream()
                .filter(one -> one.stands() && !one.from().isAfter(now))
                .sorted(Comparator.comparing(Publication::from)
                        .thenComparing(Publication::version)
                        .reversed())
                .flatMap(one -> usable(archive, one).stream())
                .findFirst();
    }

    private static Optional<Edition> usable(EditionArchive archive, Publication one) {
        var found = archive.find(one.edition());
        if (found.isEmpty()) {
            LoggerFactory.getLogger(PolicyConfiguration.class)
                    .error("Edition {} ({}) cannot be read; an earlier one is used", one.edition(), one.name());
        }
        return found;
    }
}
