package dev.accord.timeline;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Contested;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Respondent;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Rounds;
import dev.accord.dispute.Terms;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Procedure;
import dev.accord.settlement.Remedies;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the two sides did towards each other, as one audience reads it. A sealed bid is shown to nobody: each side sees
/// only whether it has bid itself.
///
/// @param seller null until the notice was sent
/// @param files how many documents the sides have handed in
/// @param agreement null until both agreed
public record Dealings(
        @Nullable Seller seller,
        List<Disputed> contested,
        List<Offer> offers,
        int offersEach,
        Bidding bids,
        int files,
        @Nullable Agreed agreement) {

    public Dealings {
        contested = List.copyOf(contested);
        offers = List.copyOf(offers);
    }

    /// @param answered whether they have answered in any way
    public record Seller(String name, Instant since, boolean answered, String locale) {}

    /// A fact that the seller tells otherwise.
    public record Disputed(
            FactId id, String title, @Nullable FactValue value, String statement) {}

    /// @param by `consumer | merchant`
    /// @param answer `accept | decline | counter`, null while it waits
    public record Offer(
            int n,
            String by,
            Money amount,
            List<Option> options,
            String words,
            @Nullable String answer) {}

    public record Option(String id, String title) {}

    /// @param round the round that is open; beyond `rounds` there is none
    /// @param placed whether this audience has bid in it; always false for staff
    /// @param rule how bids settle
    public record Bidding(int round, int rounds, boolean placed, String rule) {}

    /// @param basis `proposal | offer | bids`
    /// @param stage in which they agreed
    public record Agreed(String basis, int number, Money amount, List<Item> items, String stage) {}

    public record Item(String kind, String title, Money amount, String deadline) {}

    static Dealings of(Dispute dispute, Audience audience, Edition edition, Language language) {
        var rounds = dispute.rounds();
        var procedure = edition.procedure(dispute.opening().jurisdiction());
        return new Dealings(
                rounds.respondent().map(Dealings::seller).orElse(null),
                dispute.file().contested().values().stream()
                        .map(told -> disputed(told, edition, language))
                        .toList(),
                rounds.offers().stream()
                        .map(offer -> offer(offer, rounds, language))
                        .toList(),
                procedure.map(Procedure::offers).orElse(1),
                new Bidding(
                        rounds.bids().round(),
                        procedure.map(Procedure::bids).orElse(1),
                        hasBid(rounds, audience),
                        procedure.map(one -> one.bidRule().in(language)).orElse("")),
                rounds.files().size(),
                rounds.agreement().map(reached -> agreed(reached, language)).orElse(null));
    }

    private static Seller seller(Respondent told) {
        return new Seller(
                told.name(), told.since(), told.answered(), told.language().code());
    }

    private static Disputed disputed(Contested told, Edition edition, Language language) {
        var title = edition.fact(told.fact())
                .map(fact -> fact.title().in(language))
                .orElse(told.fact().value());
        return new Disputed(told.fact(), title, told.value(), told.statement());
    }

    private static Offer offer(RoundEvent.OfferMade offer, Rounds rounds, Language language) {
        return new Offer(
                offer.number(),
                slug(offer.by()),
                offer.amount(),
                offer.options().stream()
                        .map(kind ->
                                new Option(kind.slug(), Remedies.title(kind).in(language)))
                        .toList(),
                offer.words(),
                rounds.answer(offer.number())
                        .map(answer -> slug(answer.decision()))
                        .orElse(null));
    }

    private static boolean hasBid(Rounds rounds, Audience audience) {
        return switch (audience) {
            case CONSUMER -> rounds.bids().hasBid(Author.CONSUMER);
            case MERCHANT -> rounds.bids().hasBid(Author.MERCHANT);
            case STAFF -> false;
        };
    }

    private static Agreed agreed(RoundEvent.AgreementReached reached, Language language) {
        var terms = reached.terms();
        return new Agreed(
                slug(terms.basis()),
                terms.number(),
                terms.amount(),
                terms.items().stream().map(item -> item(item, language)).toList(),
                reached.at().slug());
    }

    private static Item item(Terms.Item item, Language language) {
        return new Item(
                item.kind().slug(),
                item.title().in(language),
                item.amount(),
                item.deadline().in(language));
    }

    private static String slug(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
