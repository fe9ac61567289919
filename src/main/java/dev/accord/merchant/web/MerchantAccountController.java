package dev.accord.merchant.web;

import dev.accord.dispute.Author;
import dev.accord.dispute.Disputes;
import dev.accord.merchant.Merchants;
import dev.accord.merchant.StandingOffers;
import dev.accord.merchant.Workload;
import dev.accord.negotiation.Invitations;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// A merchant with many cases: what is due, what is accepted in advance, and the key to each case.
@RestController
@RequestMapping("/api/merchant-accounts/{account}")
class MerchantAccountController {

    private final Workload workload;
    private final StandingOffers offers;
    private final Merchants merchants;
    private final Disputes disputes;
    private final Invitations invitations;

    MerchantAccountController(
            Workload workload, StandingOffers offers, Merchants merchants, Disputes disputes, Invitations invitations) {
        this.workload = workload;
        this.offers = offers;
        this.merchants = merchants;
        this.disputes = disputes;
        this.invitations = invitations;
    }

    record Due(List<Workload.Task> due) {}

    /// @param token opens `/api/merchant/…` and the page for this one case
    record Key(DisputeId dispute, String token, String link) {}

    @GetMapping("/workload")
    Due workload(@PathVariable String account) {
        return new Due(workload.of(account));
    }

    @GetMapping("/standing-offers")
    List<StandingOfferForm> standing(@PathVariable String account) {
        return offers.of(account).stream().map(StandingOfferForm::of).toList();
    }

    @PutMapping("/standing-offers/{id}")
    StandingOfferForm offer(
            @PathVariable String account, @PathVariable String id, @RequestBody StandingOfferForm form) {
        return StandingOfferForm.of(offers.offer(account, form.offer(id)));
    }

    @DeleteMapping("/standing-offers/{id}")
    ResponseEntity<Void> withdraw(@PathVariable String account, @PathVariable String id) {
        offers.withdraw(account, id);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/disputes/{id}/key")
    Key key(
            @PathVariable String account,
            @PathVariable DisputeId id,
            @RequestHeader(name = "Accept-Language", defaultValue = "en") String accepted) {
        if (!disputes.find(id).flatMap(merchants::accountOf).equals(Optional.of(account))) {
            throw notYours();
        }
        var invitation = invitations.invite(id, Author.MERCHANT, "", "", Language.of(accepted));
        return new Key(id, invitation.token(), "/merchant#token=" + invitation.token());
    }

    private static Refusal notYours() {
        return new Refusal(
                404,
                new Text("没有这个争议", "There is no such dispute"),
                new Text("账号名下的争议见 workload。", "The workload lists the disputes of this account."));
    }
}
