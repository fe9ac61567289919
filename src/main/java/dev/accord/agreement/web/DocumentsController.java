package dev.accord.agreement.web;

import dev.accord.access.TimedLinks;
import dev.accord.agreement.Agreements;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The documents behind a link that is good for an hour.
@RestController
@RequestMapping("/agreements/{link}")
class DocumentsController {

    private final Agreements agreements;
    private final Disputes disputes;
    private final TimedLinks links;

    DocumentsController(Agreements agreements, Disputes disputes, TimedLinks links) {
        this.agreements = agreements;
        this.disputes = disputes;
        this.links = links;
    }

    @GetMapping("/{name:agreement\\.(?:html|pdf|jws)}")
    ResponseEntity<byte[]> document(@PathVariable String link, @PathVariable String name) {
        return Documents.of(name, agreements, dispute(link));
    }

    private Dispute dispute(String link) {
        return links.dispute(Agreements.LINK, link).flatMap(disputes::find).orElseThrow(DocumentsController::stale);
    }

    private static Refusal stale() {
        return new Refusal(
                410,
                new Text("这个链接已失效", "This link is no longer good"),
                new Text("请回到争议页面重新打开协议。", "Go back to the dispute and open the agreement from there."));
    }
}
