package dev.accord.agreement;

import dev.accord.access.TimedLinks;
import dev.accord.dispute.Author;
import dev.accord.dispute.Course;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Promise;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.dispute.Terms;
import dev.accord.edition.Rule;
import dev.accord.kit.MemoryJournal;
import dev.accord.kit.SmallEdition;
import dev.accord.negotiation.Announcements;
import dev.accord.reply.ShippedWordings;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import dev.accord.store.Ed25519Signer;
import dev.accord.store.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// Two sides who have just agreed on a refund and an apology, over a journal in memory, with a clock moved by hand.
final class TestAgreement {

    private static final Instant OPENED = Instant.parse("2026-05-06T02:00:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(OPENED);
    final DisputeId id = DisputeId.random();
    final MemoryJournal journal = new MemoryJournal();
    final Signer signer = new Ed25519Signer(Ed25519Signer.newPair());
    final TimedLinks links = new TimedLinks(signer, now::get);
    final Disputes disputes;
    final Agreements agreements;
    private final AgreementDuty duty;

    TestAgreement() {
        var replies = ShippedWordings.replies();
        var announcements = new Announcements(replies);
        var archive = new Archive(journal, journal);
        var notary = new Notary(new Papers(replies, SmallEdition::get), archive, signer);
        var course = new AgreementCourse(SmallEdition::get, notary, announcements);
        this.disputes = new Disputes(journal, journal, now::get, Course.all(List.of(course)));
        this.agreements = new Agreements(disputes, notary, archive, links, announcements);
        this.duty = new AgreementDuty(course, announcements);
        open();
        then(new RoundEvent.AgreementReached(terms(), Stage.NEGOTIATION));
    }

    private void open() {
        var law = Jurisdiction.CN;
        var opened = new DisputeEvent.DisputeOpened(
                law,
                Language.ZH,
                law.zone(),
                LocalDate.ofInstant(OPENED, law.zone()),
                "1",
                Set.of("dispute-resolution"),
                "00");
        var told = new RoundEvent.RespondentNotified(Author.CONSUMER, "北辰旗舰店", "", Language.EN, "11");
        disputes.open(id, List.of(opened, told));
    }

    static Terms terms() {
        var refund = new Terms.Item(Rule.Kind.REFUND, new Text("退款", "Refund"), Money.of("398.00", "CNY"), Text.EMPTY);
        var apology = new Terms.Item(Rule.Kind.APOLOGY, new Text("道歉", "Apology"), Money.of("0.00", "CNY"), Text.EMPTY);
        return new Terms(Terms.Basis.OFFER, 1, Money.of("398.00", "CNY"), List.of(refund, apology));
    }

    Dispute dispute() {
        return disputes.get(id);
    }

    Dispute then(DisputeEvent... events) {
        return disputes.decide(id, _ -> List.of(events));
    }

    String hash() {
        return JsonSeal.hash(Drafts.of(dispute()).orElseThrow());
    }

    Dispute accept(Author side) {
        return agreements.accept(id, side, hash());
    }

    Dispute report(Author side, int number, boolean done) {
        return agreements.report(id, side, number, done, "");
    }

    Promise promise(int number) {
        return dispute().performance().promise(number).orElseThrow();
    }

    void moveTo(Instant instant) {
        now.set(instant);
    }

    /// The agenda looks.
    void look() {
        disputes.decide(id, dispute -> duty.due(dispute, now.get()));
    }

    /// How many lines say what the wording says.
    long notices(String wording) {
        var begins = ShippedWordings.replies()
                .notice(wording, Language.EN, Map.of("promises", "\n"))
                .split("\n", 2);
        var zh = ShippedWordings.replies()
                .notice(wording, Language.ZH, Map.of("promises", "\n"))
                .split("\n", 2);
        return dispute().history().stream()
                .flatMap(commit -> commit.events().stream())
                .filter(DisputeEvent.NoticeGiven.class::isInstance)
                .map(event -> ((DisputeEvent.NoticeGiven) event).text())
                .filter(text -> text.endsWith(begins[1]) || text.endsWith(zh[1]))
                .count();
    }

    String keys() {
        var point = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(signer.publicKeys().get(signer.keyId()));
        return "{\"keys\":[{\"kid\":\"" + signer.keyId() + "\",\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + point
                + "\"}]}";
    }
}
