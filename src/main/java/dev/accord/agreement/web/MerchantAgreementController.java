package dev.accord.agreement.web;

import dev.accord.access.Seller;
import dev.accord.agreement.Agreements;
import dev.accord.agreement.Folder;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Respondent;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The seller's side of an agreement.
@RestController
@RequestMapping("/api/merchant")
class MerchantAgreementController {

    private final Agreements agreements;
    private final Disputes disputes;

    MerchantAgreementController(Agreements agreements, Disputes disputes) {
        this.agreements = agreements;
        this.disputes = disputes;
    }

    @GetMapping("/agreement")
    Folder agreement(@AuthenticationPrincipal Seller seller) {
        return folder(disputes.get(seller.dispute()));
    }

    @GetMapping("/{name:agreement\\.(?:html|pdf|jws)}")
    ResponseEntity<byte[]> document(@AuthenticationPrincipal Seller seller, @PathVariable String name) {
        return Documents.of(name, agreements, disputes.get(seller.dispute()));
    }

    @PostMapping("/agreement/accept")
    Folder accept(@AuthenticationPrincipal Seller seller, @RequestBody AgreementForms.Consent consent) {
        return folder(agreements.accept(seller.dispute(), Author.MERCHANT, consent.hash()));
    }

    @PostMapping("/agreement/items/{number}")
    Folder report(
            @AuthenticationPrincipal Seller seller,
            @PathVariable int number,
            @RequestBody AgreementForms.Report report) {
        return folder(agreements.report(seller.dispute(), Author.MERCHANT, number, report.done(), report.said()));
    }

    private Folder folder(Dispute dispute) {
        var language = dispute.rounds().respondent().map(Respondent::language);
        return agreements.folder(dispute, language.orElse(dispute.opening().language()));
    }
}
