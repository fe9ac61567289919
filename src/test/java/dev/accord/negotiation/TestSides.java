package dev.accord.negotiation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Clock;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.kit.MemoryJournal;
import dev.accord.reply.Replies;
import dev.accord.reply.Wordings;
import dev.accord.settlement.Proposal;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import dev.accord.store.Ed25519Signer;
import dev.accord.store.Leases;
import dev.accord.store.Views;
import dev.accord.timeline.Receipts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// A consumer and a seller over a journal in memory, with a clock that is moved by hand.
final class TestSides {

    static final Instant OPENED = Instant.parse("2026-05-06T02:00:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(OPENED);
    final Edition edition;
    final Replies replies = new Replies(new NamesAsWords());
    final Announcements announcements = new Announcements(replies);
    final MemoryJournal journal = new MemoryJournal();
    final Disputes disputes;
    final DisputeId id = DisputeId.random();

    TestSides() {
        this(Jurisdiction.CN, Jurisdiction.CN.zone());
    }

    TestSides(Jurisdiction law, ZoneId zone) {
        this.edition = Published.edition();
        this.disputes = new Disputes(journal, journal, now::get, new PublishedCourse(() -> edition, announcements));
        var opened = new DisputeEvent.DisputeOpened(
                law, Language.ZH, zone, LocalDate.ofInstant(OPENED, zone), "1", Set.of("dispute-resolution"), "00");
        disputes.open(id, List.of(opened));
    }

    Dispute dispute() {
        return disputes.get(id);
    }

    Dispute then(DisputeEvent... events) {
        return disputes.decide(id, _ -> List.of(events));
    }

    /// Price 398, refund owed as of right, three times as much if fraud were shown.
    Table table() {
        return new Table(() -> edition, now::get);
    }

    Offers offers() {
        return new Offers(disputes, table(), TestSides::range, () -> edition, announcements);
    }

    Bidding bidding() {
        return new Bidding(disputes, table(), TestSides::range);
    }

    MerchantDesk desk() {
        var receipts = new Receipts(new Ed25519Signer(Ed25519Signer.newPair()), journal.epoch());
        return new MerchantDesk(disputes, table(), () -> edition, announcements, receipts);
    }

    Invitations invitations() {
        return new Invitations(disputes, table(), announcements, new Ed25519Signer(Ed25519Signer.newPair()));
    }

    /// An agenda over the same journal and views, as a node of its own would have.
    Agenda agenda(Views views, Leases leases) {
        var due = new DueClocks(disputes, views);
        due.follow(id);
        return new Agenda(disputes, due, new Consequences(() -> edition, announcements), leases, now::get);
    }

    /// The bounds of the newest proposal.
    static LawfulRange range(Dispute dispute) {
        var proposal = dispute.bargaining().latest().orElseThrow();
        return new LawfulRange(proposal.floor(), proposal.ceiling());
    }

    TestSides at(String instant) {
        now.set(Instant.parse(instant));
        return this;
    }

    Clock clock() {
        return dispute().clocks().of(dispute().stage()).orElseThrow();
    }

    TestSides proposed() {
        then(new DisputeEvent.ProposalMade(1, proposal("398.00", "1592.00")));
        return this;
    }

    TestSides notified() {
        then(new RoundEvent.RespondentNotified(Author.CONSUMER, "小店", "", Language.EN, "11"));
        return this;
    }

    TestSides answered() {
        then(new DisputeEvent.MessageSaid(Author.MERCHANT, Addressees.BOTH, "hello", "您好"));
        return this;
    }

    static Proposal proposal(String floor, String ceiling) {
        var owed = Money.of(floor, "CNY");
        var head = new Proposal.Head(
                new RuleId("cn-refund"),
                Rule.Kind.REFUND,
                new Text("退款", "Refund"),
                owed,
                new Text(floor, floor),
                new Text("七日内", "within seven days"),
                true,
                List.of());
        return new Proposal(
                owed,
                owed,
                Money.of(ceiling, "CNY"),
                owed.isZero() ? List.of() : List.of(head),
                List.of(),
                List.of(),
                Set.of(),
                Text.EMPTY,
                List.of(),
                LocalDate.of(2026, 5, 1));
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
