package dev.accord.agreement;

import dev.accord.access.TimedLinks;
import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.negotiation.Announcements;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What each side does with an agreement: read it, accept it, say what was done or has arrived.
public final class Agreements {

    /// What the links to its documents are for.
    public static final String LINK = "agreement-link";

    private static final int LONGEST_WORDS = 2_000;

    private final Disputes disputes;
    private final Notary notary;
    private final Archive archive;
    private final TimedLinks links;
    private final Announcements announcements;

    Agreements(Disputes disputes, Notary notary, Archive archive, TimedLinks links, Announcements announcements) {
        this.disputes = disputes;
        this.notary = notary;
        this.archive = archive;
        this.links = links;
        this.announcements = announcements;
    }

    Agreement terms(Dispute dispute) {
        return Drafts.of(dispute).orElseThrow(AgreementRefusals::nothingAgreed);
    }

    /// The agreement as a side has it before them.
    ///
    /// @throws dev.accord.shared.Refusal 404 where nothing has been agreed
    public Folder folder(Dispute dispute, Language language) {
        return Folder.of(dispute, terms(dispute), links.make(LINK, dispute.id()), language);
    }

    /// A side's act; the same again changes nothing. The last act that is needed brings the signature with it.
    ///
    /// @param terms the hash of the terms that the side had before it
    /// @throws dev.accord.shared.Refusal 404, 409
    public Dispute accept(DisputeId id, Author by, String terms) {
        return disputes.decide(id, dispute -> {
            var agreement = terms(dispute);
            if (dispute.performance().isAcceptedBy(by)) {
                return List.of();
            }
            requireOpen(dispute);
            if (!JsonSeal.hash(agreement).equals(terms)) {
                throw AgreementRefusals.otherTerms();
            }
            var events = new ArrayList<DisputeEvent>();
            events.add(new AgreementEvent.AgreementAccepted(by, terms));
            events.addAll(announcements.toBoth(dispute, "agreement-accepted", language -> who(by, language)));
            return events;
        });
    }

    /// The act of the mediator who has the case.
    ///
    /// @throws dev.accord.shared.Refusal 404, 409
    public Dispute witness(DisputeId id, String mediator, String terms) {
        if (!mediator.equals(disputes.get(id).handling().mediator())) {
            throw AgreementRefusals.notYours();
        }
        return accept(id, Author.MEDIATOR, terms);
    }

    /// A side says how a promise stands; the same again changes nothing.
    ///
    /// @param done by the seller: it was done; by the consumer: it arrived
    /// @throws dev.accord.shared.Refusal 400, 404, 409
    public Dispute report(DisputeId id, Author by, int number, boolean done, String words) {
        if (words.length() > LONGEST_WORDS) {
            throw AgreementRefusals.tooLong(LONGEST_WORDS);
        }
        return disputes.decide(id, dispute -> {
            var promise = dispute.performance().promise(number).orElseThrow(AgreementRefusals::noSuchPromise);
            var report = new AgreementEvent.PromiseReported(number, by, done, words);
            var after = dispute.with(List.of(report), dispute.handling().since());
            if (after.performance().equals(dispute.performance())) {
                return List.of();
            }
            requireOpen(dispute);
            var events = new ArrayList<DisputeEvent>();
            events.add(report);
            var wording = "promise-" + (by == Author.MERCHANT ? "done" : "received") + (done ? "" : "-not");
            events.addAll(announcements.toBoth(
                    dispute,
                    wording,
                    language -> Map.of("title", promise.title().in(language), "words", words)));
            return events;
        });
    }

    /// The page as it was signed, or as it would be.
    public byte[] page(Dispute dispute) {
        return dispute.performance()
                .signature()
                .flatMap(signed -> archive.find(dispute.id(), signed.page()))
                .orElseGet(() ->
                        XhtmlPage.of(notary.draft(dispute, terms(dispute))).getBytes(StandardCharsets.UTF_8));
    }

    /// The PDF as it was signed, or as it would be.
    public byte[] pdf(Dispute dispute) {
        return dispute.performance()
                .signature()
                .flatMap(signed -> archive.find(dispute.id(), signed.pdf()))
                .orElseGet(() -> draftPdf(dispute));
    }

    /// @throws dev.accord.shared.Refusal 404 where it is not signed yet
    public String signature(Dispute dispute) {
        return dispute.performance()
                .signature()
                .map(AgreementEvent.AgreementSigned::signature)
                .orElseThrow(AgreementRefusals::notSigned);
    }

    private byte[] draftPdf(Dispute dispute) {
        var terms = terms(dispute);
        return PdfPages.of(notary.draft(dispute, terms), terms.agreedAt());
    }

    private static void requireOpen(Dispute dispute) {
        if (dispute.handling().isClosed()) {
            throw AgreementRefusals.closed();
        }
    }

    private static Map<String, ?> who(Author side, Language language) {
        var name = switch (side) {
            case CONSUMER -> new Text("消费者", "The consumer");
            case MERCHANT -> new Text("商家", "The seller");
            case MEDIATOR -> new Text("调解员", "The mediator");
            case ASSISTANT, SYSTEM -> throw new IllegalArgumentException(side + " accepts nothing");
        };
        return Map.of("who", name.in(language));
    }
}
