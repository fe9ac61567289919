package dev.accord.agreement;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Promise;
import dev.accord.dispute.Recorded;
import dev.accord.dispute.Respondent;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Terms;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import java.time.Instant;
import java.util.Optional;

/// What both sides agreed to in a dispute, drawn up and as the text that is signed. Pure: what was drawn up stays the
/// same whatever is said later.
final class Drafts {

    private static final String NOBODY = "—";

    private Drafts() {}

    /// The event that fixes it.
    static DisputeEvent drawUp(Dispute dispute, RoundEvent.AgreementReached reached, Promises promises, Instant at) {
        var named = dispute.rounds().respondent().map(Respondent::name).orElseGet(() -> words(dispute, "shop"));
        return new AgreementEvent.AgreementDrawnUp(
                named.isBlank() ? NOBODY : named,
                words(dispute, "order"),
                words(dispute, "goods"),
                promises.of(reached.terms(), dispute, at));
    }

    /// The standing offer by which the seller agreed; empty where they agreed in this case.
    static Optional<AgreementEvent.StandingOfferApplied> standing(Dispute dispute) {
        return dispute.performance()
                .standing()
                .filter(offer -> dispute.rounds()
                        .agreement()
                        .map(RoundEvent.AgreementReached::terms)
                        .filter(terms -> terms.basis() == Terms.Basis.PROPOSAL && terms.number() == offer.proposal())
                        .isPresent());
    }

    /// Empty where nothing has been agreed.
    static Optional<Agreement> of(Dispute dispute) {
        return dispute.rounds()
                .agreement()
                .flatMap(reached -> dispute.performance().drawnUp().map(drawn -> of(dispute, reached, drawn)));
    }

    private static Agreement of(
            Dispute dispute, RoundEvent.AgreementReached reached, AgreementEvent.AgreementDrawnUp drawn) {
        var amount = reached.terms().amount();
        var at = instantOf(dispute, drawn);
        return new Agreement(
                dispute.id() + "-1",
                dispute.id().value(),
                at,
                dispute.dayAt(at),
                dispute.opening().jurisdiction().name(),
                reached.at().slug(),
                drawn.merchant(),
                drawn.order(),
                drawn.goods(),
                standing(dispute)
                        .filter(AgreementEvent.StandingOfferApplied::keepsGoods)
                        .isPresent(),
                amount.currency().getCurrencyCode(),
                amount.amount().toPlainString(),
                drawn.promises().stream().map(Drafts::promise).toList());
    }

    static Instant instantOf(Dispute dispute, DisputeEvent event) {
        return dispute.history().stream()
                .filter(commit -> commit.events().contains(event))
                .map(Recorded::at)
                .findFirst()
                .orElseThrow();
    }

    private static String words(Dispute dispute, String fact) {
        var learned = dispute.file().facts().get(new FactId(fact));
        return learned != null && learned.value() instanceof FactValue.Words(var text) ? text : "";
    }

    private static Agreement.Promise promise(Promise promise) {
        return new Agreement.Promise(
                promise.number(),
                promise.kind().name(),
                promise.title().zh(),
                promise.title().en(),
                promise.amount().amount().toPlainString(),
                promise.due());
    }
}
