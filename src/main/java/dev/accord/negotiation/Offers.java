package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.edition.Rule;
import dev.accord.reply.Phrases;
import dev.accord.settlement.Remedies;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Open offers of either side: made, accepted, declined, countered. The same rules for both.
public final class Offers {

    private final Disputes disputes;
    private final Table table;
    private final Function<Dispute, LawfulRange> ranges;
    private final Supplier<Edition> edition;
    private final Announcements announcements;

    Offers(
            Disputes disputes,
            Table table,
            Function<Dispute, LawfulRange> ranges,
            Supplier<Edition> edition,
            Announcements announcements) {
        this.disputes = disputes;
        this.table = table;
        this.ranges = ranges;
        this.edition = edition;
        this.announcements = announcements;
    }

    /// What is offered.
    public record Offer(Money amount, List<Rule.Kind> options, String words) {
        public Offer {
            options = List.copyOf(options);
        }
    }

    /// Puts an offer on the table; where the other side's waits for an answer, it answers that one.
    ///
    /// @throws dev.accord.shared.Refusal 409 where no offer can be made now, 422 outside the lawful range
    public Dispute make(DisputeId id, Author by, Offer offer) {
        return disputes.decide(id, dispute -> {
            table.requireOpen(dispute);
            var waiting = dispute.rounds().open();
            waiting.filter(one -> one.by() == by).ifPresent(_ -> {
                throw Refusals.ownOffer();
            });
            return made(dispute, by, offer, waiting.orElse(null));
        });
    }

    /// Answers an offer with another.
    public Dispute counter(DisputeId id, Author by, int number, Offer offer) {
        return disputes.decide(id, dispute -> {
            table.requireOpen(dispute);
            return made(dispute, by, offer, answerable(dispute, by, number));
        });
    }

    /// Accepts or declines the other side's offer; the same answer again changes nothing.
    public Dispute answer(DisputeId id, Author by, int number, DisputeEvent.Decision decision, String reason) {
        return disputes.decide(id, dispute -> {
            if (isSaid(dispute, by, number, decision)) {
                return List.of();
            }
            table.requireOpen(dispute);
            answerable(dispute, by, number);
            var events = new ArrayList<DisputeEvent>();
            events.add(new RoundEvent.OfferAnswered(number, by, decision, reason));
            var wording = decision == DisputeEvent.Decision.ACCEPT ? "offer-accepted" : "offer-declined";
            events.addAll(announcements.toBoth(dispute, wording, language -> answered(number, by, reason, language)));
            return events;
        });
    }

    private List<DisputeEvent> made(Dispute dispute, Author by, Offer offer, RoundEvent.@Nullable OfferMade answers) {
        int most = table.offers(dispute);
        if (dispute.rounds().madeBy(by) >= most) {
            throw Refusals.noMoreOffers(most);
        }
        ranges.apply(dispute).require(offer.amount());
        var number = dispute.rounds().offers().size() + 1;
        var events = new ArrayList<DisputeEvent>();
        if (answers != null) {
            events.add(
                    new RoundEvent.OfferAnswered(answers.number(), by, DisputeEvent.Decision.COUNTER, offer.words()));
        }
        events.add(new RoundEvent.OfferMade(
                number, by, offer.amount(), offer.options(), offer.words(), answers == null ? null : answers.number()));
        events.addAll(announcements.toBoth(dispute, "offer-made", language -> offered(number, by, offer, language)));
        return events;
    }

    private static boolean isSaid(Dispute dispute, Author by, int number, DisputeEvent.Decision decision) {
        return dispute.rounds()
                .answer(number)
                .filter(answer -> answer.by() == by && answer.decision() == decision)
                .isPresent();
    }

    private static RoundEvent.OfferMade answerable(Dispute dispute, Author by, int number) {
        var offer = dispute.rounds().offer(number).orElseThrow(() -> Refusals.noSuchOffer(number));
        if (offer.by() == by) {
            throw Refusals.ownOffer();
        }
        if (dispute.rounds().answer(number).isPresent()) {
            throw Refusals.answeredAlready();
        }
        return offer;
    }

    private Map<String, ?> offered(int number, Author by, Offer offer, Language language) {
        var options = offer.options().stream()
                .map(kind -> Remedies.title(kind).in(language))
                .toList();
        return Map.of(
                "side", Sides.named(by, language),
                "number", number,
                "amount", offer.amount().isZero() ? "" : new Phrases(edition.get(), language).money(offer.amount()),
                "options", String.join(language == Language.ZH ? "、" : ", ", options),
                "words", offer.words());
    }

    private static Map<String, ?> answered(int number, Author by, String reason, Language language) {
        return Map.of("side", Sides.named(by, language), "number", number, "reason", reason);
    }
}
