package dev.accord.agreement.web;

import dev.accord.agreement.Agreements;
import dev.accord.agreement.Folder;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The agreement on the desk; the mediator who has the case signs it as the third.
@RestController
@RequestMapping("/api/mediation/cases/{id}")
class DeskAgreementController {

    private final Agreements agreements;
    private final Disputes disputes;

    DeskAgreementController(Agreements agreements, Disputes disputes) {
        this.agreements = agreements;
        this.disputes = disputes;
    }

    @GetMapping("/agreement")
    Folder agreement(
            @PathVariable DisputeId id, @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return agreements.folder(disputes.get(id), Language.of(accepted));
    }

    @GetMapping("/{name:agreement\\.(?:html|pdf|jws)}")
    ResponseEntity<byte[]> document(@PathVariable DisputeId id, @PathVariable String name) {
        return Documents.of(name, agreements, disputes.get(id));
    }

    @PostMapping("/agreement/accept")
    Folder accept(
            @PathVariable DisputeId id,
            Principal caller,
            @RequestBody AgreementForms.Consent consent,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        return agreements.folder(agreements.witness(id, caller.getName(), consent.hash()), Language.of(accepted));
    }
}
