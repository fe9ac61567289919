package dev.accord.agreement.web;

import dev.accord.agreement.Agreements;
import dev.accord.agreement.Folder;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The consumer's side of an agreement; staff may read it.
@RestController
@RequestMapping("/api/disputes/{id}")
class ConsumerAgreementController {

    private final Agreements agreements;
    private final Disputes disputes;

    ConsumerAgreementController(Agreements agreements, Disputes disputes) {
        this.agreements = agreements;
        this.disputes = disputes;
    }

    @GetMapping("/agreement")
    Folder agreement(@PathVariable DisputeId id) {
        return folder(disputes.get(id));
    }

    @GetMapping("/{name:agreement\\.(?:html|pdf|jws)}")
    ResponseEntity<byte[]> document(@PathVariable DisputeId id, @PathVariable String name) {
        return Documents.of(name, agreements, disputes.get(id));
    }

    @PostMapping("/agreement/accept")
    Folder accept(@PathVariable DisputeId id, @RequestBody AgreementForms.Consent consent) {
        return folder(agreements.accept(id, Author.CONSUMER, consent.hash()));
    }

    @PostMapping("/agreement/items/{number}")
    Folder report(@PathVariable DisputeId id, @PathVariable int number, @RequestBody AgreementForms.Report report) {
        return folder(agreements.report(id, Author.CONSUMER, number, report.done(), report.said()));
    }

    private Folder folder(Dispute dispute) {
        return agreements.folder(dispute, dispute.opening().language());
    }
}
