package dev.accord.intake.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.dispute.DisputeEvent;
import dev.accord.shared.Money;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a consumer answers a proposal, as it comes in: `accept`, `decline`, or `counter` with what else.
@JsonIgnoreProperties(ignoreUnknown = true)
record DecisionForm(
        @Nullable String decision,
        @Nullable Sum amount,
        @Nullable List<String> options,
        @Nullable String reason) {

    private static final int LONGEST_REASON = 2_000;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sum(@Nullable String amount, @Nullable String currency) {}

    DisputeEvent.Decision verdict() {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw bad("reason 最多 2000 字。", "reason takes at most 2,000 characters.");
        }
        return switch (decision == null ? "" : decision) {
            case "accept" -> DisputeEvent.Decision.ACCEPT;
            case "decline" -> DisputeEvent.Decision.DECLINE;
            case "counter" -> requireSubstance();
            default ->
                throw bad("decision 只能是 accept、decline 或 counter。", "decision is one of accept, decline, counter.");
        };
    }

    @Nullable
    Money money() {
        if (amount == null) {
            return null;
        }
        try {
            var value = new BigDecimal(String.valueOf(amount.amount()));
            if (value.signum() < 0 || value.precision() > 12) {
                throw new IllegalArgumentException();
            }
            return Money.of(value.toPlainString(), String.valueOf(amount.currency()));
        } catch (IllegalArgumentException unreadable) {
            throw bad(
                    "amount 应形如 {\"amount\":\"129.00\",\"currency\":\"CNY\"}，不小于零。",
                    "amount looks like {\"amount\":\"129.00\",\"currency\":\"CNY\"} and is not negative.");
        }
    }

    private DisputeEvent.Decision requireSubstance() {
        boolean says = amount != null || options != null && !options.isEmpty() || reason != null && !reason.isBlank();
        if (!says) {
            throw bad("还价请给出 amount、options 或 reason。", "A counter-offer gives an amount, options or a reason.");
        }
        return DisputeEvent.Decision.COUNTER;
    }

    private static Refusal bad(String zh, String en) {
        return new Refusal(400, new Text("请求有误", "The request cannot be used"), new Text(zh, en));
    }
}
