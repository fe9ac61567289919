package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.reply.Phrases;
import dev.accord.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The notice in the elements of UNCITRAL's technical notes on online dispute resolution: the parties, the grounds, the
/// solution sought, the evidence, the language; the clock stands beside it.
///
/// @param claimant what the consumer is called: no name is known
/// @param grounds what kind of dispute it is
/// @param facts each in words: "purchase date: 2 March 2026"
public record NoticeToSeller(
        String disputeId,
        Instant since,
        String claimant,
        String respondent,
        String jurisdiction,
        String grounds,
        List<String> facts,
        String sought,
        String evidence,
        String language) {

    private static final FactId REMEDY = new FactId("remedy");
    private static final FactId EVIDENCE = new FactId("evidence");
    private static final FactId SHOP = new FactId("shop");

    public NoticeToSeller {
        facts = List.copyOf(facts);
    }

    /// In one language.
    ///
    /// @throws java.util.NoSuchElementException where the seller was not told yet
    public static NoticeToSeller of(Dispute dispute, Edition edition, Language language) {
        var seller = dispute.rounds().respondent().orElseThrow();
        var phrases = new Phrases(edition, language);
        return new NoticeToSeller(
                dispute.id().value(),
                seller.since(),
                Sides.named(Author.CONSUMER, language),
                seller.name(),
                dispute.opening().jurisdiction().name(),
                grounds(dispute, edition, language),
                facts(dispute, phrases, language),
                value(REMEDY, dispute, phrases).orElse(""),
                value(EVIDENCE, dispute, phrases).orElse(""),
                dispute.opening().language().code());
    }

    /// The shop as the consumer named it; empty where they did not.
    static String shop(Dispute dispute) {
        return Optional.ofNullable(dispute.file().facts().get(SHOP))
                .map(learned -> learned.value().asText())
                .orElse("");
    }

    private static String grounds(Dispute dispute, Edition edition, Language language) {
        return dispute.file()
                .categoryId()
                .flatMap(id -> Optional.ofNullable(edition.categories().get(id)))
                .map(category -> category.title().in(language))
                .orElse("");
    }

    private static List<String> facts(Dispute dispute, Phrases phrases, Language language) {
        var lines = new ArrayList<String>();
        for (LearnedFact learned : dispute.file().facts().values()) {
            var colon = language == Language.ZH ? "：" : ": ";
            lines.add(phrases.fact(learned.fact()) + colon + phrases.value(learned.fact(), learned.value()));
        }
        return lines;
    }

    private static Optional<String> value(FactId fact, Dispute dispute, Phrases phrases) {
        return Optional.ofNullable(dispute.file().facts().get(fact))
                .map(learned -> phrases.value(fact, learned.value()));
    }
}
