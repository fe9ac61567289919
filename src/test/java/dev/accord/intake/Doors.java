package dev.accord.intake;

import dev.accord.dispute.Disputes;
import dev.accord.entitlement.Assessment;
import dev.accord.kit.MemoryJournal;
import dev.accord.mediation.Desk;
import dev.accord.mediation.Handoffs;
import dev.accord.reply.Replies;
import dev.accord.reply.Wordings;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.RuleNegotiator;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.store.Ed25519Signer;
import dev.accord.timeline.Receipts;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The doors of the program over a journal in memory: what a consumer and a mediator can reach.
record Doors(Disputes disputes, FrontDesk frontDesk, Desk desk) {

    static final Proposal NOTHING_OWED = new RuleNegotiator()
            .propose(
                    new Assessment("x", Jurisdiction.CN, LocalDate.of(2026, 5, 1), List.of()),
                    Jurisdiction.CN.currency());
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-01T02:00:00Z"));

    static Doors open() {
        var journal = new MemoryJournal();
        var disputes = new Disputes(journal, journal, CLOCK);
        var replies = new Replies(new NamesAsWords());
        var receipts = new Receipts(new Ed25519Signer(Ed25519Signer.newPair()), journal.epoch());
        var handoffs = new Handoffs(disputes, replies);
        return new Doors(
                disputes, new FrontDesk(disputes, replies, handoffs, CLOCK), new Desk(disputes, receipts, replies));
    }

    DisputeId aDispute() {
        var filing = new FrontDesk.Filing(
                Language.ZH, Jurisdiction.CN, Jurisdiction.CN.zone(), "1", Set.of("dispute-resolution"), List.of());
        return frontDesk.open(filing, OpeningKey.random()).dispute().id();
    }

    /// Says the name of the wording.
    private record NamesAsWords() implements Wordings {
        @Override
        public String say(String name, Language language, Map<String, ?> variables) {
            return name;
        }

        @Override
        public String version(String name, Language language) {
            return name + "@1";
        }
    }
}
