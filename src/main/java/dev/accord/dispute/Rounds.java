package dev.accord.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the two sides did towards each other: who the seller is, offers and their answers, bids, documents, and
/// the terms both agreed to.
public record Rounds(
        Optional<Respondent> respondent,
        List<RoundEvent.OfferMade> offers,
        List<RoundEvent.OfferAnswered> answers,
        Bids bids,
        Optional<RoundEvent.AgreementReached> agreement,
        List<RoundEvent.FileAdded> files) {

    static final Rounds NONE =
            new Rounds(Optional.empty(), List.of(), List.of(), Bids.NONE, Optional.empty(), List.of());

    public Rounds {
        offers = List.copyOf(offers);
        answers = List.copyOf(answers);
        files = List.copyOf(files);
    }

    /// How the other side answered an offer.
    public Optional<RoundEvent.OfferAnswered> answer(int number) {
        return answers.stream().filter(answer -> answer.number() == number).findFirst();
    }

    public Optional<RoundEvent.OfferMade> offer(int number) {
        return offers.stream().filter(offer -> offer.number() == number).findFirst();
    }

    /// The newest offer waits for an answer.
    public Optional<RoundEvent.OfferMade> open() {
        return offers.isEmpty() || answer(offers.getLast().number()).isPresent()
                ? Optional.empty()
                : Optional.of(offers.getLast());
    }

    /// The offer that the other side accepted.
    public Optional<RoundEvent.OfferMade> accepted() {
        return answers.stream()
                .filter(answer -> answer.decision() == DisputeEvent.Decision.ACCEPT)
                .findFirst()
                .flatMap(answer -> offer(answer.number()));
    }

    public Optional<RoundEvent.FileAdded> file(int number) {
        return files.stream().filter(file -> file.number() == number).findFirst();
    }

    /// How many offers a side has made.
    public long madeBy(Author side) {
        return offers.stream().filter(offer -> offer.by() == side).count();
    }

    Rounds after(DisputeEvent event, Instant at) {
        return switch (event) {
            case RoundEvent.RespondentNotified told ->
                with(respondent.map(known -> known.told(told)).orElseGet(() -> Respondent.of(told, at)));
            case RoundEvent.OfferMade offer -> heardFrom(offer.by()).offered(offer);
            case RoundEvent.OfferAnswered answer -> heardFrom(answer.by()).answered(answer);
            case RoundEvent.FileAdded file -> heardFrom(file.by()).with(file);
            case RoundEvent.BidPlaced bid -> with(bids.placed(bid));
            case RoundEvent.BidsMissed(var round) -> with(bids.missed(round));
            case RoundEvent.AgreementReached reached ->
                new Rounds(respondent, offers, answers, bids, Optional.of(reached), files);
            case RoundEvent.ClockRanOut(var stage)
            when stage == Stage.NEGOTIATION ->
                open().map(offer -> answered(lapsed(offer))).orElse(this);
            case RoundEvent.FactContested _ -> heardFrom(Author.MERCHANT);
            case DisputeEvent.ProposalDecided decided -> heardFrom(decided.by());
            case DisputeEvent.MessageSaid said -> heardFrom(said.author());
            case DisputeEvent _ -> this;
        };
    }

    /// An offer that nobody answered in time is off the table.
    private static RoundEvent.OfferAnswered lapsed(RoundEvent.OfferMade offer) {
        return new RoundEvent.OfferAnswered(offer.number(), Author.SYSTEM, DisputeEvent.Decision.DECLINE, "");
    }

    private Rounds heardFrom(Author side) {
        return side == Author.MERCHANT
                ? new Rounds(respondent.map(Respondent::hasAnswered), offers, answers, bids, agreement, files)
                : this;
    }

    private Rounds with(Respondent told) {
        return new Rounds(Optional.of(told), offers, answers, bids, agreement, files);
    }

    private Rounds with(RoundEvent.FileAdded file) {
        var more = new ArrayList<>(files);
        more.add(file);
        return new Rounds(respondent, offers, answers, bids, agreement, more);
    }

    private Rounds with(Bids now) {
        return new Rounds(respondent, offers, answers, now, agreement, files);
    }

    private Rounds offered(RoundEvent.OfferMade offer) {
        var more = new ArrayList<>(offers);
        more.add(offer);
        return new Rounds(respondent, more, answers, bids, agreement, files);
    }

    private Rounds answered(RoundEvent.OfferAnswered answer) {
        var more = new ArrayList<>(answers);
        more.add(answer);
        return new Rounds(respondent, offers, more, bids, agreement, files);
    }
}
