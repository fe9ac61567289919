package dev.accord.negotiation.web;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.edition.Editions;
import dev.accord.edition.FactId;
import dev.accord.negotiation.Positions;
import dev.accord.shared.Language;
import dev.accord.timeline.ProposalCard;
import dev.accord.timeline.Standing;
import dev.accord.timeline.Standings;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a side is shown, in its language.
@Component
class SideViews {

    private final Editions editions;
    private final Positions positions;

    SideViews(Editions editions, Positions positions) {
        this.editions = editions;
        this.positions = positions;
    }

    /// What the rules give on either telling of the facts; the same where nothing is contested.
    ///
    /// @param deciding the contested facts each of which alone changes what is owed
    record Versions(ProposalCard consumers, ProposalCard sellers, List<FactId> deciding) {}

    Standing standing(Dispute dispute, Author side) {
        var audience = side == Author.MERCHANT ? Audience.MERCHANT : Audience.CONSUMER;
        return new Standings(editions.live(), audience, language(dispute, side)).of(dispute);
    }

    Versions versions(Dispute dispute, Language language) {
        var both = positions.of(dispute);
        int number = dispute.bargaining().proposals().size();
        return new Versions(
                ProposalCard.of(number, both.consumers(), language),
                ProposalCard.of(number, both.sellers(), language),
                both.deciding());
    }

    Language language(Dispute dispute, Author side) {
        var consumers = dispute.opening().language();
        return side == Author.MERCHANT
                ? dispute.rounds().respondent().map(one -> one.language()).orElse(consumers)
                : consumers;
    }
}
