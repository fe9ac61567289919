package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.RoundEvent;
import dev.accord.edition.Edition;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.kit.MemoryJournal;
import dev.accord.kit.SmallEdition;
import dev.accord.reply.Replies;
import dev.accord.reply.Wordings;
import dev.accord.settlement.Proposal;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.Instant;
import java.time.LocalDate;
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
        this(SmallEdition.get(), Jurisdiction.CN);
    }

    TestSides(Edition edition, Jurisdiction law) {
        this.edition = edition;
        this.disputes = new Disputes(journal, journal, now::get, new PublishedCourse(() -> edition, announcements));
        var opened = new DisputeEvent.DisputeOpened(
                law,
                Language.ZH,
                law.zone(),
                LocalDate.ofInstant(OPENED, law.zone()),
                "1",
                Set.of("dispute-resolution"),
                "00");
        disputes.open(id, List.of(opened));
    }

    Dispute dispute() {
        return disputes.get(id);
    }

    Dispute then(DisputeEvent... events) {
        return disputes.decide(id, _ -> List.of(events));
    }

    /// Price 398, refund owed as of right, three times as much if fraud were shown.
    TestSides proposed() {
        then(new DisputeEvent.ProposalMade(1, proposal("398.00", "1592.00")));
        return this;
    }

    TestSides notified() {
        then(new RoundEvent.RespondentNotified(Author.CONSUMER, "小店", "", Language.EN, "11"));
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
