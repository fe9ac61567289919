package dev.accord.negotiation.web;

import dev.accord.dispute.DisputeEvent;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import org.jspecify.annotations.Nullable;

/// Reads a yes or a no; another offer goes to `/offers`.
final class Verdicts {

    private Verdicts() {}

    static DisputeEvent.Decision read(@Nullable String decision) {
        return switch (decision == null ? "" : decision) {
            case "accept" -> DisputeEvent.Decision.ACCEPT;
            case "decline" -> DisputeEvent.Decision.DECLINE;
            default ->
                throw new Refusal(
                        400,
                        new Text("请求有误", "The request cannot be used"),
                        new Text(
                                "decision 只能是 accept 或 decline；另提方案请用 /api/merchant/offers。",
                                "decision is accept or decline; to offer something else use /api/merchant/offers."));
        };
    }
}
