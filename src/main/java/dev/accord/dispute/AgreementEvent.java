package dev.accord.dispute;

import java.util.List;

/// What became of an agreement: put into words, accepted, signed, done or broken.
public sealed interface AgreementEvent extends DisputeEvent {

    /// What the seller does by when, and for what, stands fixed from now on.
    ///
    /// @param merchant the seller as they were named
    /// @param order empty where nobody named one
    /// @param goods empty where nobody named them
    record AgreementDrawnUp(String merchant, String order, String goods, List<Promise> promises)
            implements AgreementEvent {
        public AgreementDrawnUp {
            promises = List.copyOf(promises);
        }
    }

    /// The seller's standing offer covers a proposal.
    ///
    /// @param offer the id under which it stands in `merchant/<account>`
    /// @param keepsGoods the consumer need not send the goods back
    record StandingOfferApplied(String account, String offer, int proposal, boolean keepsGoods)
            implements AgreementEvent {}

    /// A side read the agreement and accepted it by an act of its own.
    ///
    /// @param terms the hash of the terms that they had before them
    record AgreementAccepted(Author by, String terms) implements AgreementEvent {}

    /// The service signed it, both sides having accepted.
    ///
    /// @param signature a JWS over terms, acts and documents
    /// @param page the hash of the page, by which it is kept
    /// @param pdf the hash of the PDF, by which it is kept
    record AgreementSigned(String signature, String page, String pdf) implements AgreementEvent {}

    /// A side says that a promise was kept or not: the seller that it was done, the consumer that it arrived.
    record PromiseReported(int number, Author by, boolean done, String words) implements AgreementEvent {}

    /// The seller was reminded of what is due soon.
    record PromiseReminded(List<Integer> numbers) implements AgreementEvent {
        public PromiseReminded {
            numbers = List.copyOf(numbers);
        }
    }

    /// These were not kept in time; the dispute goes back to mediation.
    record AgreementBroken(List<Integer> numbers) implements AgreementEvent {
        public AgreementBroken {
            numbers = List.copyOf(numbers);
        }
    }
}
