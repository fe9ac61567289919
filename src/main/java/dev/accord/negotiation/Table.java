package dev.accord.negotiation;

import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.edition.Edition;
import dev.accord.edition.Procedure;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// Whether the sides can still deal with each other, and by which published rules.
public final class Table {

    private final Supplier<Edition> edition;
    private final InstantSource time;

    Table(Supplier<Edition> edition, InstantSource time) {
        this.edition = edition;
        this.time = time;
    }

    /// Refuses what comes after the end, before the seller was told, or when the clock has run out.
    ///
    /// @throws dev.accord.shared.Refusal 409 or 410, saying why
    void requireOpen(Dispute dispute) {
        requireAlive(dispute);
        if (dispute.rounds().respondent().isEmpty()) {
            throw Refusals.noSeller();
        }
        if (dispute.rounds().agreement().isPresent()) {
            throw Refusals.agreedAlready();
        }
        running(dispute).filter(clock -> !clock.ends().isAfter(time.instant())).ifPresent(clock -> {
            throw Refusals.tooLate(clock.lastDay().toString());
        });
    }

    /// Refuses what comes after the end.
    ///
    /// @throws dev.accord.shared.Refusal 409 or 410, saying why
    public void requireAlive(Dispute dispute) {
        if (dispute.handling().isClosed()) {
            throw Refusals.closed();
        }
        if (!dispute.opening().consented()) {
            throw Refusals.consentWithdrawn();
        }
    }

    Optional<Clock> running(Dispute dispute) {
        return dispute.clocks().of(dispute.stage()).filter(clock -> !clock.isPaused());
    }

    Optional<Procedure> procedure(Dispute dispute) {
        return edition.get().procedure(dispute.opening().jurisdiction());
    }

    /// How many offers each side may make.
    int offers(Dispute dispute) {
        return procedure(dispute).map(Procedure::offers).orElse(1);
    }

    /// How many rounds of sealed bids there are.
    int bids(Dispute dispute) {
        return procedure(dispute).map(Procedure::bids).orElse(1);
    }
}
