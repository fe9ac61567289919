package dev.accord.negotiation.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.Rule;
import dev.accord.negotiation.Offers;
import dev.accord.shared.Money;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a side offers, bids or answers, as it comes in.
///
/// @param options kinds of remedy such as `replacement`, `repair`, `shipping`, `apology`
/// @param reason in the side's own words
@JsonIgnoreProperties(ignoreUnknown = true)
record OfferForm(
        @Nullable Sum amount,
        @Nullable List<String> options,
        @Nullable String reason) {

    private static final int LONGEST = 2_000;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sum(@Nullable String amount, @Nullable String currency) {}

    Offers.Offer offer() {
        return new Offers.Offer(
                money(),
                options == null
                        ? List.of()
                        : options.stream().map(OfferForm::kind).toList(),
                words());
    }

    String words() {
        var words = reason == null ? "" : reason.strip();
        if (words.length() > LONGEST) {
            throw bad("reason 最多 2000 字。", "reason takes at most 2,000 characters.");
        }
        return words;
    }

    Money money() {
        try {
            var value = new BigDecimal(String.valueOf(amount == null ? null : amount.amount()));
            if (value.signum() < 0 || value.precision() > 12 || value.scale() > 2) {
                throw new IllegalArgumentException();
            }
            return Money.of(value.toPlainString(), String.valueOf(amount == null ? null : amount.currency()));
        } catch (IllegalArgumentException unreadable) {
            throw bad(
                    "amount 应形如 {\"amount\":\"129.00\",\"currency\":\"CNY\"}，不小于零。",
                    "amount looks like {\"amount\":\"129.00\",\"currency\":\"CNY\"} and is not negative.");
        }
    }

    private static Rule.Kind kind(String slug) {
        try {
            return Rule.Kind.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw bad(
                    "options 里有不认识的一项；可用 refund、replacement、repair、shipping、compensation、apology 等。",
                    "options holds something unknown; use refund, replacement, repair, shipping, compensation, apology.");
        }
    }

    private static Refusal bad(String zh, String en) {
        return new Refusal(400, new Text("请求有误", "The request cannot be used"), new Text(zh, en));
    }
}
