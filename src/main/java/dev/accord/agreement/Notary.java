package dev.accord.agreement;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.store.Signer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Sets the documents of an agreement and signs it, once everybody has accepted whose act it needs.
final class Notary {

    static final String PAGE = "agreement.html";
    static final String PDF = "agreement.pdf";

    private final Papers papers;
    private final Archive archive;
    private final Signer signer;

    Notary(Papers papers, Archive archive, Signer signer) {
        this.papers = papers;
        this.archive = archive;
        this.signer = signer;
    }

    /// The two sides, and the mediator where one has the case.
    static List<Author> signatories(Dispute dispute) {
        return dispute.isWithMediator()
                ? List.of(Author.CONSUMER, Author.MERCHANT, Author.MEDIATOR)
                : List.of(Author.CONSUMER, Author.MERCHANT);
    }

    static boolean isReady(Dispute dispute) {
        return signatories(dispute).stream().allMatch(dispute.performance()::isAcceptedBy);
    }

    AgreementEvent.AgreementSigned sign(Dispute dispute, Agreement terms, Instant at) {
        var acceptances = acceptances(dispute);
        var paper = papers.of(terms, acceptances, dispute.opening().zone());
        var page = archive.keep(dispute.id(), XhtmlPage.of(paper).getBytes(StandardCharsets.UTF_8), at);
        var pdf = archive.keep(dispute.id(), PdfPages.of(paper, at), at);
        var documents = List.of(new Agreement.Document(PAGE, page), new Agreement.Document(PDF, pdf));
        var signature = JsonSeal.sign(new JsonSeal.Sealed(terms, acceptances, documents, at), signer);
        return new AgreementEvent.AgreementSigned(signature, page, pdf);
    }

    /// What there is to read before it is signed.
    Paper draft(Dispute dispute, Agreement terms) {
        return papers.of(terms, acceptances(dispute), dispute.opening().zone());
    }

    static List<Agreement.Acceptance> acceptances(Dispute dispute) {
        var acts = new ArrayList<Agreement.Acceptance>();
        for (var party : List.of(Author.CONSUMER, Author.MERCHANT, Author.MEDIATOR)) {
            var act = dispute.performance().acceptances().get(party);
            if (act != null) {
                acts.add(new Agreement.Acceptance(party, act.at(), act.terms()));
            }
        }
        return acts;
    }
}
