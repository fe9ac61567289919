package dev.accord.merchant.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Rule;
import dev.accord.merchant.StandingOffer;
import dev.accord.shared.Money;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A standing offer as it comes in and goes out.
///
/// @param upTo the most that may be owed
/// @param categories of disputes; left out for all
/// @param kinds of remedies, such as `refund`; left out for any
/// @param keepsGoods the consumer need not send the goods back
/// @param needsOrder only where the consumer named an order; true where left out
/// @param until the last day on which it stands
@JsonIgnoreProperties(ignoreUnknown = true)
record StandingOfferForm(
        @Nullable String id,
        @Nullable Sum upTo,
        @Nullable List<String> categories,
        @Nullable List<String> kinds,
        @Nullable Boolean keepsGoods,
        @Nullable Boolean needsOrder,
        @Nullable LocalDate until) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sum(@Nullable String amount, @Nullable String currency) {}

    static StandingOfferForm of(StandingOffer offer) {
        var upTo = offer.upTo();
        return new StandingOfferForm(
                offer.id(),
                new Sum(upTo.amount().toPlainString(), upTo.currency().getCurrencyCode()),
                offer.categories().stream().map(CategoryId::value).sorted().toList(),
                offer.kinds().stream().map(Rule.Kind::slug).sorted().toList(),
                offer.keepsGoods(),
                offer.needsOrder(),
                offer.until());
    }

    StandingOffer offer(String under) {
        if (!under.matches("[A-Za-z0-9_-]{1,64}")) {
            throw bad("编号只能是 1 到 64 个字母、数字、_ 或 -。", "An id is 1 to 64 letters, digits, _ or -.");
        }
        return new StandingOffer(
                under,
                money(upTo),
                matters(),
                remedies(),
                keepsGoods != null && keepsGoods,
                needsOrder == null || needsOrder,
                until);
    }

    private static Money money(@Nullable Sum sum) {
        if (sum == null || sum.amount() == null || sum.currency() == null) {
            throw badSum();
        }
        try {
            var value = new BigDecimal(sum.amount());
            if (value.signum() <= 0 || value.precision() > 12) {
                throw badSum();
            }
            return Money.of(value.toPlainString(), sum.currency());
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw badSum();
        }
    }

    private Set<CategoryId> matters() {
        var named = categories == null ? List.<String>of() : categories;
        try {
            return named.stream().map(CategoryId::new).collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw bad("categories 里有不认识的类别。", "categories names one that is not known.");
        }
    }

    private Set<Rule.Kind> remedies() {
        var named = kinds == null ? List.<String>of() : kinds;
        try {
            return named.stream()
                    .map(slug -> Rule.Kind.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_')))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw bad("kinds 里有不认识的救济方式。", "kinds names a remedy that is not known, such as refund.");
        }
    }

    private static Refusal badSum() {
        return bad(
                "upTo 应形如 {\"amount\":\"50.00\",\"currency\":\"CNY\"}，大于零。",
                "upTo looks like {\"amount\":\"50.00\",\"currency\":\"CNY\"} and is more than zero.");
    }

    private static Refusal bad(String zh, String en) {
        return new Refusal(400, new Text("请求有误", "The request cannot be used"), new Text(zh, en));
    }
}
